// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>
#include <zlib.h>

namespace digitlab {

/// The kinds of numbers that an idx file can hold; the codes are the format's.
enum class IdxElement : std::uint8_t {
    UnsignedByte = 0x08,
    SignedByte = 0x09,
    Short = 0x0B,
    Int = 0x0C,
    Float = 0x0D,
    Double = 0x0E,
};

struct IdxHeader {
    IdxElement element = IdxElement::UnsignedByte;
    std::vector<std::uint32_t> sizes; ///< of each dimension

    /// "60,000 x 28 x 28 unsigned bytes".
    std::string text() const;
    /// Bytes of all elements; the largest number where it is more than that.
    std::uint64_t payload() const;
};

/// An idx file that is read as bytes, whether it is gzipped or not. All throw std::runtime_error that names the file
/// and what was expected.
class IdxStream
{
public:
    explicit IdxStream(const std::filesystem::path &file, std::stop_token stop = {});

    const IdxHeader &header() const { return m_header; }

    /// Throws where the file cannot hold as many bytes as its header says; `itemSize` bytes make one of the `things`.
    void requirePayload(std::uint64_t itemSize, const std::string &things) const;

    /// As many as there are, fewer only at the end.
    std::size_t read(std::span<std::uint8_t> bytes);
    /// Throws where there is more, or where a gzipped file lacks its checksum or has another.
    void requireEnd(const std::string &things);

    bool stopped() const { return m_stop.stop_requested(); }
    const std::filesystem::path &file() const { return m_file; }
    [[noreturn]] void fail(const std::string &reason) const;
    /// Tells how many of the `things` there are.
    [[noreturn]] void failCutShort(std::uint64_t found, const std::string &things) const;

private:
    void readHeader();
    std::uint32_t readNumber();
    [[noreturn]] void failDamaged(int code, int reason) const;
    void requireIdx(std::span<const std::uint8_t> magic);

    std::filesystem::path m_file;
    std::stop_token m_stop;
    std::unique_ptr<gzFile_s, decltype(&gzclose_r)> m_stream;
    IdxHeader m_header;
    std::uint64_t m_fileSize = 0;
    bool m_isPacked = false;
};

} // namespace digitlab
