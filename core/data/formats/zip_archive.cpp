// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/zip_archive.h"

#include "core/base/file_error.h"
#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/data/formats/zip_entry_source.h"

#include <algorithm>
#include <utility>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

using namespace std::string_view_literals;

constexpr std::size_t endSize = 22; // of the record at the archive's end, without its comment
constexpr std::size_t longestComment = 0xFFFF;
constexpr std::size_t recordSize = 46; // of an entry in the directory, without its name
constexpr std::size_t largestDirectory = 1 << 20;
constexpr std::uint64_t greatestRatio = 1'032; // of deflate, by its format

std::uint64_t littleEndian(std::string_view bytes, std::size_t place, std::size_t size)
{
    std::uint64_t number = 0;
    for (std::size_t i = size; i-- > 0;)
        number = number << 8 | static_cast<std::uint8_t>(bytes[place + i]);
    return number;
}

std::string bytesAt(std::ifstream &stream, std::uint64_t place, std::size_t count)
{
    std::string bytes(count, '\0');
    stream.clear();
    stream.seekg(static_cast<std::streamoff>(place));
    stream.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

ZipEntry zipEntry(std::string_view record)
{
    ZipEntry entry;
    entry.isEncrypted = (littleEndian(record, 8, 2) & 1) != 0;
    entry.method = static_cast<int>(littleEndian(record, 10, 2));
    entry.checksum = static_cast<std::uint32_t>(littleEndian(record, 16, 4));
    entry.packedSize = littleEndian(record, 20, 4);
    entry.size = littleEndian(record, 24, 4);
    entry.offset = littleEndian(record, 42, 4);
    return entry;
}

} // namespace

ZipArchive::ZipArchive(fs::path file)
    : m_file(std::move(file))
{
    std::ifstream stream = openedStream(m_file);
    m_fileSize = fs::file_size(m_file);
    const std::uint64_t tailSize = std::min<std::uint64_t>(m_fileSize, endSize + longestComment);
    const std::string tail = bytesAt(stream, m_fileSize - tailSize, static_cast<std::size_t>(tailSize));
    if (!bytesAt(stream, 0, 2).starts_with("PK"))
        fail("is not a ZIP archive, as .npz files are");
    const std::size_t end = tail.rfind("PK\5\6"sv);
    if (end == std::string::npos || tail.size() - end < endSize)
        fail("is cut short: the directory at the end of the archive is missing");
    readDirectory(std::string_view(tail).substr(end, endSize));
}

void ZipArchive::readDirectory(std::string_view end)
{
    const std::uint64_t count = littleEndian(end, 10, 2);
    const std::uint64_t size = littleEndian(end, 12, 4);
    const std::uint64_t place = littleEndian(end, 16, 4);
    if (size > largestDirectory || place > m_fileSize || size > m_fileSize - place)
        fail("is damaged: its directory does not lie inside the file");
    std::ifstream stream = openedStream(m_file);
    const std::string directory = bytesAt(stream, place, static_cast<std::size_t>(size));
    std::size_t at = 0;
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::string_view rest = std::string_view(directory).substr(at);
        if (rest.size() < recordSize || !rest.starts_with("PK\1\2"sv))
            fail("is damaged: its directory breaks off after " + counted(i, "entry", "entries"));
        const auto nameSize = static_cast<std::size_t>(littleEndian(rest, 28, 2));
        ZipEntry entry = zipEntry(rest);
        entry.name = utf8Text(rest.substr(recordSize, nameSize));
        m_entries.push_back(std::move(entry));
        at += std::min<std::size_t>(
            rest.size(), recordSize + nameSize + littleEndian(rest, 30, 2) + littleEndian(rest, 32, 2));
    }
}

std::unique_ptr<ByteSource> ZipArchive::open(const ZipEntry &entry) const
{
    if (entry.isEncrypted)
        fail("contains " + entry.name + " encrypted");
    if (entry.method != 0 && entry.method != 8)
        fail("contains " + entry.name + " packed by method " + std::to_string(entry.method)
            + "; expected stored or deflated entries");
    const bool fits = entry.offset <= m_fileSize && entry.packedSize <= m_fileSize - entry.offset
        && (entry.method == 0 ? entry.size == entry.packedSize : entry.size <= entry.packedSize * greatestRatio);
    if (!fits)
        fail(
            "is damaged or cut short: " + entry.name + " of " + byteText(entry.size) + " does not lie inside the file");
    std::ifstream stream = openedStream(m_file);
    constexpr std::size_t headerSize = 30;
    const std::string header = bytesAt(stream, entry.offset, headerSize);
    if (header.size() < headerSize || !header.starts_with("PK\3\4"sv))
        fail("is damaged: " + entry.name + " is not where the directory says");
    const std::uint64_t begin = entry.offset + headerSize + littleEndian(header, 26, 2) + littleEndian(header, 28, 2);
    stream.clear();
    stream.seekg(static_cast<std::streamoff>(begin));
    return std::make_unique<ZipEntrySource>(m_file / entry.name, std::move(stream), entry);
}

void ZipArchive::fail(const std::string &reason) const
{
    throw fileError(m_file, reason);
}

} // namespace digitlab
