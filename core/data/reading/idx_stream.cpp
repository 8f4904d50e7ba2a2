// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/idx_stream.h"

#include "core/base/file_error.h"
#include "core/base/number_text.h"
#include "core/data/reading/foreign_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>
#include <system_error>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t mostPerPackedByte = 1032; // what deflate can make of one byte
constexpr std::uint64_t tooMuch = std::numeric_limits<std::uint64_t>::max();

std::uint64_t product(std::uint64_t a, std::uint64_t b)
{
    return a != 0 && b > tooMuch / a ? tooMuch : a * b;
}

std::uint64_t sizeOf(IdxElement element)
{
    switch (element) {
    case IdxElement::Short:
        return 2;
    case IdxElement::Int:
    case IdxElement::Float:
        return 4;
    case IdxElement::Double:
        return 8;
    default:
        return 1;
    }
}

std::string elementName(IdxElement element)
{
    switch (element) {
    case IdxElement::UnsignedByte:
        return "unsigned bytes";
    case IdxElement::SignedByte:
        return "signed bytes";
    case IdxElement::Short:
        return "16-bit integers";
    case IdxElement::Int:
        return "32-bit integers";
    case IdxElement::Float:
        return "32-bit floating-point numbers";
    default:
        return "64-bit floating-point numbers";
    }
}

bool isElement(std::uint8_t code)
{
    return (code >= 0x08 && code <= 0x0E) && code != 0x0A;
}

gzFile opened(const fs::path &file)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (fs::exists(status) && !fs::is_regular_file(status))
        throw fileError(file, "is not an ordinary file; expected an idx file");
    errno = 0;
    gzFile stream = gzopen(file.c_str(), "rb");
    if (!stream)
        throw fileError(file, "cannot be opened: " + std::generic_category().message(errno ? errno : ENOMEM));
    return stream;
}

} // namespace

std::string IdxHeader::text() const
{
    std::string text;
    for (const std::uint32_t size : sizes)
        text += (text.empty() ? "" : " x ") + grouped(size);
    return text + " " + elementName(element);
}

std::uint64_t IdxHeader::payload() const
{
    std::uint64_t bytes = sizeOf(element);
    for (const std::uint32_t size : sizes)
        bytes = product(bytes, size);
    return bytes;
}

IdxStream::IdxStream(const fs::path &file, std::stop_token stop)
    : m_file(file)
    , m_stop(std::move(stop))
    , m_stream(opened(file), &gzclose_r)
{
    std::error_code error;
    m_fileSize = fs::file_size(file, error);
    m_isPacked = gzdirect(m_stream.get()) == 0;
    readHeader();
}

void IdxStream::requirePayload(std::uint64_t itemSize, const std::string &things) const
{
    const std::uint64_t expected = m_header.payload();
    const std::uint64_t headerSize = 4 + 4 * m_header.sizes.size();
    const std::uint64_t content = m_fileSize - std::min(m_fileSize, headerSize);
    const std::string count = grouped(m_header.sizes.front()) + " " + things;
    if (m_isPacked && product(m_fileSize, mostPerPackedByte) < expected)
        fail("is too small to hold the " + count + " that its header announces");
    if (!m_isPacked && content < expected)
        failCutShort(content / itemSize, things);
    if (!m_isPacked && content > expected)
        fail("contains more than the " + count + " that its header announces");
}

std::size_t IdxStream::read(std::span<std::uint8_t> bytes)
{
    constexpr std::size_t most = 1 << 20;
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto size = static_cast<unsigned>(std::min(most, bytes.size() - done));
        const int count = gzread(m_stream.get(), bytes.data() + done, size);
        const int reason = errno;
        int code = Z_OK;
        gzerror(m_stream.get(), &code);
        if (count < 0 && code != Z_BUF_ERROR)
            failDamaged(code, reason);
        if (count <= 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

/// zlib's own words name the file once more and mean programmers.
void IdxStream::failDamaged(int code, int reason) const
{
    if (code == Z_ERRNO)
        fail("cannot be read: " + std::generic_category().message(reason));
    if (code == Z_MEM_ERROR)
        fail("does not fit into memory");
    fail("is damaged: its compressed data does not match its checksum or cannot be unpacked; download it again");
}

void IdxStream::requireEnd(const std::string &things)
{
    std::array<std::uint8_t, 1> byte{};
    if (read(byte) != 0)
        fail("contains more than the " + grouped(m_header.sizes.front()) + " " + things + " that its header announces");
    int code = Z_OK;
    gzerror(m_stream.get(), &code);
    if (code == Z_BUF_ERROR)
        fail("cut short in its last bytes, which hold the checksum; expected a whole gzip file");
}

void IdxStream::fail(const std::string &reason) const
{
    throw fileError(m_file, reason);
}

void IdxStream::failCutShort(std::uint64_t found, const std::string &things) const
{
    fail("cut short: expected " + grouped(m_header.sizes.front()) + " " + things + ", found " + grouped(found));
}

void IdxStream::readHeader()
{
    std::array<std::uint8_t, 4> magic{};
    if (const std::size_t count = read(magic); count != magic.size()) {
        requireIdx(std::span(magic).first(count));
        fail(m_fileSize == 0 ? "is empty; expected an idx file" : "cut short: expected an idx file's header");
    }
    requireIdx(magic);
    m_header.element = static_cast<IdxElement>(magic[2]);
    for (int i = 0; i < magic[3]; ++i)
        m_header.sizes.push_back(readNumber());
}

/// Big-endian.
std::uint32_t IdxStream::readNumber()
{
    std::array<std::uint8_t, 4> bytes{};
    if (read(bytes) != bytes.size())
        fail("cut short: expected an idx file's header");
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 | bytes[3];
}

void IdxStream::requireIdx(std::span<const std::uint8_t> magic)
{
    const bool isIdx
        = magic.size() == 4 && magic[0] == 0 && magic[1] == 0 && isElement(magic[2]) && magic[3] >= 1 && magic[3] <= 8;
    if (isIdx)
        return;
    std::string begin(magic.begin(), magic.end());
    begin.resize(begin.size() + 252);
    const auto rest = std::span(reinterpret_cast<std::uint8_t *>(begin.data()), begin.size()).subspan(magic.size());
    begin.resize(magic.size() + read(rest));
    if (const std::string kind = kindOfFile(begin); !kind.empty())
        fail("is " + kind + ", not an idx file; download or unpack it again");
    if (magic.size() == 4)
        fail("is not an idx file: its first bytes name neither a type of numbers nor their dimensions");
}

} // namespace digitlab
