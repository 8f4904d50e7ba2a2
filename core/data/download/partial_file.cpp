// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/download/partial_file.h"

#include "core/base/file_system.h"
#include "core/base/sha256.h"

#include <array>
#include <fcntl.h>
#include <sys/stat.h>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

/// Of what an earlier download left: a regular file that has no other name. Anything else would hand on what is written
/// to another file. -1 where there is nothing of the kind.
std::int64_t ownSize(const fs::path &file)
{
    struct stat status = {};
    const bool isOwn = ::lstat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_nlink == 1;
    return isOwn ? std::int64_t{status.st_size} : -1;
}

} // namespace

PartialFile::PartialFile(const fs::path &folder, RemoteFile expected)
    : m_file(folder / expected.name)
    , m_part(folder / (expected.name + ".part"))
    , m_expected(std::move(expected))
{
    const std::int64_t size = ownSize(m_part);
    if (size < 0 || static_cast<std::uint64_t>(size) > m_expected.size)
        remove();
    else
        m_size = static_cast<std::uint64_t>(size);
}

PartialFile::~PartialFile() = default;

void PartialFile::begin(std::uint64_t place)
{
    m_output.reset();
    if (place == 0)
        removeFile(m_part);
    const int mode = place == 0 ? O_CREAT | O_EXCL : O_APPEND;
    m_output = std::make_unique<FileDescriptor>(m_part, O_WRONLY | O_NOFOLLOW | mode, "written");
    m_size = place;
}

bool PartialFile::take(std::string_view bytes)
{
    if (bytes.size() > m_expected.size - m_size)
        return false;
    m_output->write(bytes);
    m_size += bytes.size();
    return true;
}

bool PartialFile::keep()
{
    if (sha256OfFile(m_part) != m_expected.sha256) {
        remove();
        return false;
    }
    m_output.reset();
    FileDescriptor whole(m_part, O_RDONLY, "read");
    whole.flush();
    moveFile(m_part, m_file);
    return true;
}

void PartialFile::remove()
{
    m_output.reset();
    m_size = 0;
    removeFile(m_part);
}

std::string sha256OfFile(const fs::path &file)
{
    FileDescriptor input(file, O_RDONLY, "read");
    Sha256 hash;
    std::array<char, 1 << 16> buffer;
    while (const std::size_t count = input.read(buffer.data(), buffer.size()))
        hash.add({buffer.data(), count});
    return hash.hex();
}

} // namespace digitlab
