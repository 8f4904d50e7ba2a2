// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <span>
#include <string>

namespace digitlab {

/// The bytes of a file, or of a part of it, in their order.
class ByteSource
{
public:
    ByteSource(std::filesystem::path name, std::uint64_t size);
    virtual ~ByteSource();
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    /// As many as there are, fewer only at the end.
    virtual std::size_t read(std::span<std::uint8_t> bytes) = 0;

    /// As the file says, before anything is read.
    std::uint64_t size() const { return m_size; }
    /// Throws std::runtime_error that names the file and, in an archive, the part.
    [[noreturn]] void fail(const std::string &reason) const;

private:
    std::filesystem::path m_name;
    std::uint64_t m_size;
};

/// Throws std::runtime_error that names the file where it cannot be read.
std::unique_ptr<ByteSource> openFile(const std::filesystem::path &file);

/// Opened for reading, at its begin. Throws std::runtime_error that names the file and the system's reason.
std::ifstream openedStream(const std::filesystem::path &file);

} // namespace digitlab
