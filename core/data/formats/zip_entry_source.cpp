// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/zip_entry_source.h"

#include <algorithm>
#include <limits>
#include <new>

namespace digitlab {

ZipEntrySource::ZipEntrySource(const std::filesystem::path &name, std::ifstream stream, const ZipEntry &entry)
    : ByteSource(name, entry.size)
    , m_stream(std::move(stream))
    , m_entry(entry)
    , m_packedLeft(entry.packedSize)
    , m_left(entry.size)
{
    if (inflateInit2(&m_inflater, -MAX_WBITS) != Z_OK) // without zlib's own header
        throw std::bad_alloc();
}

ZipEntrySource::~ZipEntrySource()
{
    inflateEnd(&m_inflater);
}

std::size_t ZipEntrySource::read(std::span<std::uint8_t> bytes)
{
    const std::size_t wanted
        = static_cast<std::size_t>(std::min<std::uint64_t>({bytes.size(), m_left, std::numeric_limits<uInt>::max()}));
    if (wanted == 0)
        return 0;
    const std::size_t got = m_entry.method == 0 ? readStored(bytes.first(wanted)) : readDeflated(bytes.first(wanted));
    m_checksum = static_cast<std::uint32_t>(crc32(m_checksum, bytes.data(), static_cast<uInt>(got)));
    m_left -= got;
    if (got < wanted)
        fail("is cut short: " + std::to_string(m_left) + " bytes are missing");
    if (m_left == 0 && m_checksum != m_entry.checksum)
        fail("is damaged: its checksum is another");
    return got;
}

std::size_t ZipEntrySource::readStored(std::span<std::uint8_t> bytes)
{
    m_stream.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return static_cast<std::size_t>(m_stream.gcount());
}

std::size_t ZipEntrySource::readDeflated(std::span<std::uint8_t> bytes)
{
    m_inflater.next_out = bytes.data();
    m_inflater.avail_out = static_cast<uInt>(bytes.size());
    while (m_inflater.avail_out > 0) {
        if (m_inflater.avail_in == 0)
            refill();
        const int code = inflate(&m_inflater, Z_NO_FLUSH);
        if (code == Z_STREAM_END || code == Z_BUF_ERROR)
            break;
        if (code != Z_OK)
            fail("is damaged: it cannot be unpacked");
    }
    return bytes.size() - m_inflater.avail_out;
}

void ZipEntrySource::refill()
{
    const auto wanted = static_cast<std::streamsize>(std::min<std::uint64_t>(m_packed.size(), m_packedLeft));
    m_stream.read(reinterpret_cast<char *>(m_packed.data()), wanted);
    m_inflater.next_in = m_packed.data();
    m_inflater.avail_in = static_cast<uInt>(m_stream.gcount());
    m_packedLeft -= static_cast<std::uint64_t>(m_stream.gcount());
}

} // namespace digitlab
