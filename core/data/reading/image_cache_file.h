// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_descriptor.h"
#include "core/data/reading/file_stamp.h"
#include "core/data/reading/image_provenance.h"
#include "core/data/reading/image_reader.h"

#include <string_view>

namespace digitlab {

/// An image as the cache keeps it.
struct CachedImage {
    std::string_view name;
    FileStamp stamp;
    ImageSize size;
    std::span<const std::uint8_t> pixels; ///< 784
};

/// One dataset's images in one file: a table of their names, stamps, sizes and checksums, then their pixels.
class ImageCacheFile
{
public:
    /// Reads the table; pixels stay on the disk until they are asked for. Without images where the table is damaged.
    /// Throws std::runtime_error where the file cannot be opened.
    explicit ImageCacheFile(const std::filesystem::path &path);
    ~ImageCacheFile();
    ImageCacheFile(const ImageCacheFile &) = delete;
    ImageCacheFile &operator=(const ImageCacheFile &) = delete;

    std::size_t count() const;
    std::string_view name(std::size_t place) const;
    const FileStamp &stamp(std::size_t place) const;
    const ImageProvenance &provenance() const { return m_provenance; }

    /// Copies `length` neighbours from `place` on into the images from `target` on. What is damaged keeps its size
    /// there.
    void copy(std::size_t place, std::size_t length, std::size_t target, Images &images) const;

    /// Throws std::runtime_error where it cannot be written whole.
    static void write(const std::filesystem::path &path, const std::vector<const CachedImage *> &images,
        const ImageProvenance &provenance = {});

private:
    struct Record;

    static std::string tableOf(const std::vector<const CachedImage *> &images, const ImageProvenance &provenance);

    FileDescriptor m_file;
    ImageProvenance m_provenance;
    std::vector<Record> m_records;
    std::string m_names;
    std::uint64_t m_pixelsBegin = 0;
};

} // namespace digitlab
