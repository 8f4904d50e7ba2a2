// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_descriptor.h"

#include "core/base/file_error.h"
#include "core/base/file_system.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace digitlab {

namespace {

/// Of what is no regular file.
std::string kindOfFile(mode_t mode)
{
    if (S_ISDIR(mode))
        return "is a folder; expected a file";
    const char *kind = S_ISFIFO(mode) ? "pipe" : S_ISSOCK(mode) ? "socket" : "device";
    return std::string("is a ") + kind + "; expected an ordinary file";
}

} // namespace

FileDescriptor::FileDescriptor(const std::filesystem::path &file, int flags, std::string_view what)
    : m_file(file)
    , m_descriptor(::open(file.c_str(), flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0666))
{
    // A FIFO or socket that nobody serves says so, and the rest is seen only once it is open.
    const int reason = errno;
    struct stat status = {};
    const bool known = m_descriptor >= 0 ? ::fstat(m_descriptor, &status) == 0 : ::stat(file.c_str(), &status) == 0;
    if (known && (flags & O_DIRECTORY) == 0 && !S_ISREG(status.st_mode)) {
        closeQuietly();
        throw fileError(file, kindOfFile(status.st_mode));
    }
    errno = reason;
    if (m_descriptor < 0)
        fail(what);
}

FileDescriptor::~FileDescriptor()
{
    closeQuietly();
}

void FileDescriptor::closeQuietly()
{
    if (const int descriptor = std::exchange(m_descriptor, -1); descriptor >= 0)
        ::close(descriptor);
}

std::size_t FileDescriptor::read(char *bytes, std::size_t size)
{
    ssize_t count = 0;
    do
        count = ::read(m_descriptor, bytes, size);
    while (count < 0 && errno == EINTR);
    if (count < 0)
        fail("read");
    return static_cast<std::size_t>(count);
}

std::size_t FileDescriptor::readAt(std::uint64_t offset, char *bytes, std::size_t size) const
{
    ssize_t count = 0;
    do
        count = ::pread(m_descriptor, bytes, size, static_cast<off_t>(offset));
    while (count < 0 && errno == EINTR);
    if (count < 0)
        fail("read");
    return static_cast<std::size_t>(count);
}

void FileDescriptor::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            fail("written");
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

void FileDescriptor::writeAtBegin(std::string_view bytes)
{
    if (::lseek(m_descriptor, 0, SEEK_SET) != 0)
        fail("written");
    write(bytes);
}

void FileDescriptor::flush()
{
    // Some file systems have nothing to flush and say EINVAL.
    if (::fsync(m_descriptor) != 0 && errno != EINVAL)
        fail("flushed to disk");
}

void FileDescriptor::flushDisk()
{
    if (::syncfs(m_descriptor) != 0)
        fail("flushed to disk");
}

bool FileDescriptor::lock()
{
    return ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

void FileDescriptor::close()
{
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        fail("written");
}

void FileDescriptor::fail(std::string_view what) const
{
    const std::error_code error(errno, std::generic_category());
    const std::string reason = what == "created" ? creationFault(m_file, error) : error.message();
    throw fileError(m_file, "cannot be " + std::string(what) + ": " + reason);
}

} // namespace digitlab
