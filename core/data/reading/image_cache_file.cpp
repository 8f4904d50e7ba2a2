// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/image_cache_file.h"

#include <fcntl.h>
#include <zlib.h>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view magic = "DigitLab pictures 3\n";

struct Header {
    std::uint64_t count = 0;
    std::uint64_t namesSize = 0;
    std::uint64_t checksum = 0; ///< of provenance, records and names
    ImageProvenance provenance;
};

std::uint32_t checksumOf(std::string_view bytes, std::uint32_t before = 0)
{
    return static_cast<std::uint32_t>(
        ::crc32_z(before, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size()));
}

std::string_view bytesOf(std::span<const std::uint8_t> pixels)
{
    return {reinterpret_cast<const char *>(pixels.data()), pixels.size()};
}

template <typename T> std::string_view bytesOf(const std::vector<T> &values)
{
    return {reinterpret_cast<const char *>(values.data()), values.size() * sizeof(T)};
}

std::string_view bytesOf(const ImageProvenance &value)
{
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

std::string_view bytesOf(const Header &value)
{
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

template <typename Record>
std::uint32_t checksumOf(const ImageProvenance &provenance, const std::vector<Record> &records, std::string_view names)
{
    return checksumOf(names, checksumOf(bytesOf(records), checksumOf(bytesOf(provenance))));
}

/// Reads exactly so many bytes; false where there are fewer.
bool readAt(const FileDescriptor &file, std::uint64_t offset, std::span<char> target)
{
    while (!target.empty()) {
        const std::size_t count = file.readAt(offset, target.data(), target.size());
        if (count == 0)
            return false;
        offset += count;
        target = target.subspan(count);
    }
    return true;
}

std::span<char> writable(Header &value)
{
    return {reinterpret_cast<char *>(&value), sizeof value};
}

template <typename T> std::span<char> writable(std::vector<T> &values)
{
    return {reinterpret_cast<char *>(values.data()), values.size() * sizeof(T)};
}

} // namespace

/// Of one image, as it stands in the file. The name lies at an offset into the block of names.
struct ImageCacheFile::Record {
    FileStamp stamp;
    std::uint64_t nameBegin = 0;
    std::uint32_t nameLength = 0;
    std::int32_t width = 0;
    std::int32_t height = 0;
    std::uint32_t checksum = 0; ///< of the pixels
};

ImageCacheFile::ImageCacheFile(const fs::path &path)
    : m_file(path, O_RDONLY, "opened")
{
    static_assert(std::is_trivially_copyable_v<Record> && std::has_unique_object_representations_v<Record>);
    Header header;
    std::vector<char> start(magic.size());
    if (!readAt(m_file, 0, start) || bytesOf(start) != magic || !readAt(m_file, magic.size(), writable(header)))
        return;
    const std::uint64_t size = fs::file_size(path);
    if (header.count > size / imagePixels || header.namesSize > size)
        return;
    const std::uint64_t table = magic.size() + sizeof(Header);
    std::vector<Record> records(header.count);
    std::string names(header.namesSize, '\0');
    m_pixelsBegin = table + header.count * sizeof(Record) + header.namesSize;
    if (readAt(m_file, table, writable(records)) && readAt(m_file, m_pixelsBegin - header.namesSize, names)
        && checksumOf(header.provenance, records, names) == header.checksum) {
        m_provenance = header.provenance;
        m_records = std::move(records);
        m_names = std::move(names);
    }
}

ImageCacheFile::~ImageCacheFile() = default;

std::size_t ImageCacheFile::count() const
{
    return m_records.size();
}

std::string_view ImageCacheFile::name(std::size_t place) const
{
    return std::string_view(m_names).substr(m_records[place].nameBegin, m_records[place].nameLength);
}

const FileStamp &ImageCacheFile::stamp(std::size_t place) const
{
    return m_records[place].stamp;
}

void ImageCacheFile::copy(std::size_t place, std::size_t length, std::size_t target, Images &images) const
{
    const std::span pixels = std::span(images.pixels).subspan(target * imagePixels, length * imagePixels);
    const std::span bytes(reinterpret_cast<char *>(pixels.data()), pixels.size());
    if (!readAt(m_file, m_pixelsBegin + place * imagePixels, bytes))
        return;
    for (std::size_t i = 0; i < length; ++i) {
        const Record &record = m_records[place + i];
        if (checksumOf(bytesOf(pixels.subspan(i * imagePixels, imagePixels))) == record.checksum)
            images.sizes[target + i] = {record.width, record.height};
    }
}

/// Records, names and their checksum, as they stand before the pixels.
std::string ImageCacheFile::tableOf(const std::vector<const CachedImage *> &images, const ImageProvenance &provenance)
{
    std::vector<Record> records;
    std::string names;
    for (const CachedImage *image : images) {
        records.push_back({image->stamp, names.size(), static_cast<std::uint32_t>(image->name.size()),
            image->size.width, image->size.height, checksumOf(bytesOf(image->pixels))});
        names += image->name;
    }
    const Header header{records.size(), names.size(), checksumOf(provenance, records, names), provenance};
    return std::string(magic) + std::string(bytesOf(header)) + std::string(bytesOf(records)) + names;
}

void ImageCacheFile::write(
    const fs::path &path, const std::vector<const CachedImage *> &images, const ImageProvenance &provenance)
{
    FileDescriptor file(path, O_WRONLY | O_CREAT | O_EXCL, "created");
    file.write(tableOf(images, provenance));
    constexpr std::size_t chunk = 1 << 20;
    std::string pixels;
    for (const CachedImage *image : images) {
        pixels += bytesOf(image->pixels);
        if (pixels.size() >= chunk || image == images.back()) {
            file.write(pixels);
            pixels.clear();
        }
    }
    file.close();
}

} // namespace digitlab
