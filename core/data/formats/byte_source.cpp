// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/byte_source.h"

#include "core/base/file_error.h"

#include <cerrno>
#include <system_error>
#include <utility>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

class FileSource : public ByteSource
{
public:
    FileSource(const fs::path &file, std::uint64_t size)
        : ByteSource(file, size)
        , m_stream(openedStream(file))
    {
    }

    std::size_t read(std::span<std::uint8_t> bytes) override
    {
        m_stream.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return static_cast<std::size_t>(m_stream.gcount());
    }

private:
    std::ifstream m_stream;
};

} // namespace

ByteSource::ByteSource(fs::path name, std::uint64_t size)
    : m_name(std::move(name))
    , m_size(size)
{
}

ByteSource::~ByteSource() = default;

void ByteSource::fail(const std::string &reason) const
{
    throw fileError(m_name, reason);
}

std::ifstream openedStream(const fs::path &file)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        throw fileError(file, error ? "cannot be read: " + error.message() : "is not a file");
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw fileError(file, "cannot be read: " + std::generic_category().message(errno));
    return stream;
}

std::unique_ptr<ByteSource> openFile(const fs::path &file)
{
    std::error_code error;
    const std::uint64_t size = fs::file_size(file, error);
    if (error)
        throw fileError(file, "cannot be read: " + error.message());
    return std::make_unique<FileSource>(file, size);
}

} // namespace digitlab
