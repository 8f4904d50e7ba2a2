#include "core/data/file_descriptor.h"

#include "core/data/utf8.h"

#include <cerrno>
#include <fcntl.h>
#include <stdexcept>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace digitlab {

FileDescriptor::FileDescriptor(const std::filesystem::path &file, int flags, std::string_view what)
    : m_file(file)
    , m_descriptor(::open(file.c_str(), flags | O_CLOEXEC, 0666))
{
    if (m_descriptor < 0)
        fail(what);
}

FileDescriptor::~FileDescriptor()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
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
    const std::string reason = std::generic_category().message(errno);
    throw std::runtime_error(utf8Text(m_file.native()) + ": cannot be " + std::string(what) + ": " + reason);
}

} // namespace digitlab
