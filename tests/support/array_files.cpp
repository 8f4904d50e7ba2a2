// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/array_files.h"

#include <stdexcept>
#include <zlib.h>

namespace digitlab {

namespace {

std::string smallEndian(std::uint64_t number, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(number >> (8 * i) & 0xFF);
    return text;
}

std::string deflated(std::string bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("zlib cannot start");
    std::string packed(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

} // namespace

std::string npyFile(const std::string &type, const std::string &shape, const std::string &numbers)
{
    std::string header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
    header.resize((10 + header.size() + 64) / 64 * 64 - 11, ' ');
    header += '\n';
    return std::string("\x93NUMPY\1\0", 8) + smallEndian(header.size(), 2) + header + numbers;
}

std::string npyImages(const Dataset &data)
{
    return npyFile("|u1", "(" + std::to_string(data.size()) + ", 28, 28)",
        std::string(data.pixels().begin(), data.pixels().end()));
}

std::string npyLabels(const Dataset &data)
{
    std::string numbers;
    for (const int label : data.labels())
        numbers += smallEndian(static_cast<std::uint64_t>(label), 8);
    return npyFile("<i8", "(" + std::to_string(data.size()) + ",)", numbers);
}

std::string zipArchive(const std::vector<ArchivedFile> &files, ArchiveMethod method)
{
    std::string archive;
    std::string directory;
    for (const auto &[name, content] : files) {
        const std::string packed = method == ArchiveMethod::Stored ? content : deflated(content);
        const auto checksum
            = crc32(0, reinterpret_cast<const Bytef *>(content.data()), static_cast<uInt>(content.size()));
        const std::string facts = smallEndian(20, 2) + smallEndian(0, 2) + smallEndian(static_cast<unsigned>(method), 2)
            + smallEndian(0, 4) + smallEndian(checksum, 4) + smallEndian(packed.size(), 4)
            + smallEndian(content.size(), 4) + smallEndian(name.size(), 2) + smallEndian(0, 2);
        directory += std::string("PK\1\2") + smallEndian(20, 2) + facts + smallEndian(0, 8) + smallEndian(0, 2)
            + smallEndian(archive.size(), 4) + name;
        archive += std::string("PK\3\4") + facts + name + packed;
    }
    const std::string end = std::string("PK\5\6") + smallEndian(0, 4) + smallEndian(files.size(), 2)
        + smallEndian(files.size(), 2) + smallEndian(directory.size(), 4) + smallEndian(archive.size(), 4)
        + smallEndian(0, 2);
    return archive + directory + end;
}

std::string npzFile(const SplitDataset &data, ArchiveMethod method)
{
    return zipArchive({{"x_train.npy", npyImages(data.train)}, {"y_train.npy", npyLabels(data.train)},
                          {"x_test.npy", npyImages(data.test)}, {"y_test.npy", npyLabels(data.test)}},
        method);
}

std::string imageTable(const Dataset &data, TableLabels labels)
{
    std::string table = labels == TableLabels::First ? "label" : "";
    for (int i = 0; i < imagePixels; ++i)
        table += (table.empty() ? "" : ",") + ("pixel" + std::to_string(i));
    table += '\n';
    for (int i = 0; i < data.size(); ++i) {
        std::string line
            = labels == TableLabels::First ? data.classNames()[static_cast<std::size_t>(data.label(i))] : "";
        for (const int pixel : data.image(i))
            line += (line.empty() ? "" : ",") + std::to_string(pixel);
        table += line + "\n";
    }
    return table;
}

} // namespace digitlab
