// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/idx_folder.h"

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <zlib.h>

namespace digitlab {

namespace {

using GzipFile = std::unique_ptr<gzFile_s, decltype(&gzclose)>;

/// An idx file, written piece by piece.
class IdxFile
{
public:
    IdxFile(const std::filesystem::path &file, Compression compression)
        : m_name(file.string() + (compression == Compression::Gzip ? ".gz" : ""))
        , m_file(gzopen(m_name.c_str(), compression == Compression::Gzip ? "wb" : "wbT"), &gzclose)
    {
        if (!m_file)
            refuse();
    }

    void add(std::string_view bytes)
    {
        if (gzwrite(m_file.get(), bytes.data(), static_cast<unsigned>(bytes.size())) != static_cast<int>(bytes.size()))
            refuse();
    }

    /// Big-endian, as the format asks for.
    void add(std::uint32_t number)
    {
        std::string bytes;
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<char>(number >> shift & 0xff));
        add(bytes);
    }

    void close()
    {
        if (gzclose(m_file.release()) != Z_OK)
            refuse();
    }

private:
    [[noreturn]] void refuse() const { throw std::runtime_error(m_name + " cannot be written."); }

    std::string m_name;
    GzipFile m_file;
};

void writeImages(const std::filesystem::path &file, const Dataset &data, int count, Compression compression)
{
    IdxFile out(file, compression);
    for (const std::uint32_t number : {0x803U, static_cast<std::uint32_t>(count), 28U, 28U})
        out.add(number);
    for (int i = 0; i < count; ++i) {
        const auto image = data.image(i % data.size());
        out.add({reinterpret_cast<const char *>(image.data()), image.size()});
    }
    out.close();
}

void writeLabels(const std::filesystem::path &file, const Dataset &data, int count, Compression compression)
{
    IdxFile out(file, compression);
    for (const std::uint32_t number : {0x801U, static_cast<std::uint32_t>(count)})
        out.add(number);
    for (int i = 0; i < count; ++i) {
        const char label = static_cast<char>(data.label(i % data.size()));
        out.add({&label, 1});
    }
    out.close();
}

} // namespace

void writeIdxFolder(const std::filesystem::path &folder, const SplitDataset &data, const IdxOptions &options)
{
    const int trainCount = options.trainCount > 0 ? options.trainCount : data.train.size();
    writeImages(folder / "train-images-idx3-ubyte", data.train, trainCount, options.compression);
    writeLabels(folder / "train-labels-idx1-ubyte", data.train, trainCount, options.compression);
    writeImages(folder / "t10k-images-idx3-ubyte", data.test, data.test.size(), options.compression);
    writeLabels(folder / "t10k-labels-idx1-ubyte", data.test, data.test.size(), options.compression);
}

} // namespace digitlab
