// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/image_source.h"

#include "core/base/file_error.h"
#include "core/base/png_reader.h"

#include <cerrno>
#include <fcntl.h>
#include <stdexcept>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace digitlab {

namespace {

constexpr std::size_t smallFile = 1 << 16; // bytes; a digit has a few hundred

std::string systemsReason()
{
    return std::generic_category().message(errno);
}

class OpenFile
{
public:
    /// Without waiting: the other end of a pipe may never come.
    OpenFile(int folder, const std::string &name)
        : m_descriptor(::openat(folder, name.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {
        if (m_descriptor < 0)
            throw std::runtime_error("cannot be opened: " + systemsReason());
    }

    ~OpenFile() { ::close(m_descriptor); }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    int descriptor() const { return m_descriptor; }

    bool isOrdinary() const
    {
        struct stat status = {};
        return ::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode);
    }

private:
    int m_descriptor;
};

} // namespace

ImageSource::ImageSource(const std::filesystem::path &folder)
    : m_folder(folder)
    , m_descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    , m_buffer(smallFile, '\0')
{
    if (m_descriptor < 0)
        throw fileError(folder, "the folder cannot be read: " + systemsReason());
}

ImageSource::~ImageSource()
{
    ::close(m_descriptor);
}

Image ImageSource::read(const std::string &name, const ImageDecoder &decode)
{
    const OpenFile file(m_descriptor, name);
    if (const std::string_view bytes = readSmallFile(file.descriptor()); isPng(bytes))
        return readPng(bytes);
    if (!file.isOrdinary())
        throw std::runtime_error("is not an ordinary file; expected an image");
    return decode(m_folder / name);
}

std::string_view ImageSource::readSmallFile(int file)
{
    ssize_t size = 0;
    do
        size = ::read(file, m_buffer.data(), m_buffer.size());
    while (size < 0 && errno == EINTR);
    return size > 0 && size < static_cast<ssize_t>(m_buffer.size())
        ? std::string_view(m_buffer).substr(0, static_cast<std::size_t>(size))
        : std::string_view();
}

} // namespace digitlab
