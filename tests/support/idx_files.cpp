// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/idx_files.h"

#include <cstdint>
#include <stdexcept>
#include <zlib.h>

namespace digitlab {

namespace {

std::string bigEndian(std::uint32_t number)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 0xFF);
    return bytes;
}

std::uint32_t told(int count, const Dataset &data)
{
    return static_cast<std::uint32_t>(count < 0 ? data.size() : count);
}

} // namespace

std::string idxImages(const Dataset &data, int count)
{
    std::string bytes = bigEndian(0x803) + bigEndian(told(count, data)) + bigEndian(28) + bigEndian(28);
    bytes.append(data.pixels().begin(), data.pixels().end());
    return bytes;
}

std::string idxLabels(const Dataset &data, int count)
{
    std::string bytes = bigEndian(0x801) + bigEndian(told(count, data));
    for (const int label : data.labels())
        bytes += static_cast<char>(label);
    return bytes;
}

std::string gzipped(const std::string &bytes)
{
    z_stream stream{};
    constexpr int gzipHeader = 16;
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + gzipHeader, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("zlib cannot start");
    std::string source = bytes;
    std::string packed(deflateBound(&stream, static_cast<uLong>(source.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

void writeIdxFolder(const TemporaryFolder &folder, const SplitDataset &data, Packing packing)
{
    const auto write = [&](const std::string &name, const std::string &bytes) {
        if (packing == Packing::Gzip)
            folder.write(name + ".gz", gzipped(bytes));
        else
            folder.write(name, bytes);
    };
    write("train-images-idx3-ubyte", idxImages(data.train));
    write("train-labels-idx1-ubyte", idxLabels(data.train));
    write("t10k-images-idx3-ubyte", idxImages(data.test));
    write("t10k-labels-idx1-ubyte", idxLabels(data.test));
}

} // namespace digitlab
