#include "tests/bench/idx_folder.h"

#include <stdexcept>
#include <string>
#include <zlib.h>

namespace digitlab {

namespace {

/// Big-endian, as the format asks for.
void appendNumber(std::string &bytes, std::uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>(number >> shift & 0xff));
}

std::string imageBytes(const Dataset &data)
{
    std::string bytes;
    for (const std::uint32_t number : {0x803U, static_cast<std::uint32_t>(data.size()), 28U, 28U})
        appendNumber(bytes, number);
    bytes.append(data.pixels().begin(), data.pixels().end());
    return bytes;
}

std::string labelBytes(const Dataset &data)
{
    std::string bytes;
    for (const std::uint32_t number : {0x801U, static_cast<std::uint32_t>(data.size())})
        appendNumber(bytes, number);
    for (const int label : data.labels())
        bytes.push_back(static_cast<char>(label));
    return bytes;
}

void write(const std::filesystem::path &file, const std::string &bytes, Compression compression)
{
    const bool compressed = compression == Compression::Gzip;
    gzFile out = gzopen((file.string() + (compressed ? ".gz" : "")).c_str(), compressed ? "wb" : "wbT");
    if (!out)
        throw std::runtime_error(file.string() + " cannot be written.");
    gzwrite(out, bytes.data(), static_cast<unsigned>(bytes.size()));
    gzclose(out);
}

} // namespace

void writeIdxFolder(const std::filesystem::path &folder, const SplitDataset &data, Compression compression)
{
    write(folder / "train-images-idx3-ubyte", imageBytes(data.train), compression);
    write(folder / "train-labels-idx1-ubyte", labelBytes(data.train), compression);
    write(folder / "t10k-images-idx3-ubyte", imageBytes(data.test), compression);
    write(folder / "t10k-labels-idx1-ubyte", labelBytes(data.test), compression);
}

} // namespace digitlab
