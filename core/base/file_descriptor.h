// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace digitlab {

/// An open file of the operating system, and never a pipe, a socket or a device, which might keep its reader waiting
/// for ever; every failure is a std::runtime_error that names the file and the system's reason.
class FileDescriptor
{
public:
    /// `flags` as for open(2); `what` completes "cannot be ..." in an error's sentence. O_DIRECTORY opens a folder.
    FileDescriptor(const std::filesystem::path &file, int flags, std::string_view what);
    ~FileDescriptor();
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;

    /// At most `size` bytes; 0 at the file's end.
    std::size_t read(char *bytes, std::size_t size);
    /// The same from a place in the file.
    std::size_t readAt(std::uint64_t offset, char *bytes, std::size_t size) const;
    void write(std::string_view bytes);
    /// Over what stands at the file's beginning.
    void writeAtBegin(std::string_view bytes);
    /// Returns when the content is on the disk.
    void flush();
    /// The same for everything on the file's disk.
    void flushDisk();
    /// Whether nobody else holds the file's lock, which is this descriptor's from now on. A disk that knows no locks
    /// gives it to everyone.
    bool lock();
    /// Some network disks tell only now that they are full.
    void close();

private:
    void closeQuietly();
    [[noreturn]] void fail(std::string_view what) const;

    std::filesystem::path m_file;
    int m_descriptor;
};

} // namespace digitlab
