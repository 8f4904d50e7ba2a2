// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_descriptor.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace digitlab {

/// A file as it must be once it is downloaded.
struct RemoteFile {
    std::string name;
    std::uint64_t size = 0; ///< bytes
    std::string sha256;     ///< lower-case hexadecimal
};

/// A file that comes piece by piece, into NAME.part beside its place until it is whole and proved. What has come stays
/// there for the next time. Every function throws std::runtime_error that names the file where the disk refuses.
class PartialFile
{
public:
    PartialFile(const std::filesystem::path &folder, RemoteFile expected);
    ~PartialFile();
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;

    /// Bytes that have come so far; never more than expected.
    std::uint64_t size() const { return m_size; }
    bool isWhole() const { return m_size == m_expected.size; }

    /// What is taken next belongs to this place: the end of what has come, or 0 to begin anew.
    void begin(std::uint64_t place);
    /// False, and nothing is taken, where that would be more than the file's size.
    bool take(std::string_view bytes);
    /// Gives the whole file its name where it has the expected SHA-256. Where it has not, removes it and gives false.
    bool keep();
    void remove();

private:
    std::filesystem::path m_file;
    std::filesystem::path m_part;
    RemoteFile m_expected;
    std::uint64_t m_size = 0;
    std::unique_ptr<FileDescriptor> m_output; // open while bytes come
};

/// SHA-256 of a file, in lower-case hexadecimal, without holding it in memory.
std::string sha256OfFile(const std::filesystem::path &file);

} // namespace digitlab
