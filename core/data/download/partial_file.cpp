#include "core/data/download/partial_file.h"

#include "core/data/sha256.h"

#include <array>
#include <fcntl.h>

namespace digitlab {

namespace fs = std::filesystem;

PartialFile::PartialFile(const fs::path &folder, RemoteFile expected)
    : m_file(folder / expected.name)
    , m_part(folder / (expected.name + ".part"))
    , m_expected(std::move(expected))
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(m_part, error);
    if (!error && size > m_expected.size)
        remove();
    else if (!error)
        m_size = size;
}

PartialFile::~PartialFile() = default;

void PartialFile::begin(std::uint64_t place)
{
    const int mode = place == 0 ? O_TRUNC : O_APPEND;
    m_output.reset();
    m_output = std::make_unique<FileDescriptor>(m_part, O_WRONLY | O_CREAT | mode, "written");
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
    fs::rename(m_part, m_file);
    return true;
}

void PartialFile::remove()
{
    m_output.reset();
    m_size = 0;
    fs::remove(m_part);
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
