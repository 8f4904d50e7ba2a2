// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_descriptor.h"
#include "core/data/reading/file_stamp.h"
#include "core/data/reading/picture_provenance.h"
#include "core/data/reading/picture_reader.h"

#include <string_view>

namespace digitlab {

/// A picture as the cache keeps it.
struct CachedPicture {
    std::string_view name;
    FileStamp stamp;
    PictureSize size;
    std::span<const std::uint8_t> pixels; ///< 784
};

/// One dataset's pictures in one file: a table of their names, stamps, sizes and checksums, then their pixels.
class PictureCacheFile
{
public:
    /// Reads the table; pixels stay on the disk until they are asked for. Without pictures where the table is damaged.
    /// Throws std::runtime_error where the file cannot be opened.
    explicit PictureCacheFile(const std::filesystem::path &path);
    ~PictureCacheFile();
    PictureCacheFile(const PictureCacheFile &) = delete;
    PictureCacheFile &operator=(const PictureCacheFile &) = delete;

    std::size_t count() const;
    std::string_view name(std::size_t place) const;
    const FileStamp &stamp(std::size_t place) const;
    const PictureProvenance &provenance() const { return m_provenance; }

    /// Copies `length` neighbours from `place` on into the pictures from `target` on. What is damaged keeps its size
    /// there.
    void copy(std::size_t place, std::size_t length, std::size_t target, Pictures &pictures) const;

    /// Throws std::runtime_error where it cannot be written whole.
    static void write(const std::filesystem::path &path, const std::vector<const CachedPicture *> &pictures,
        const PictureProvenance &provenance = {});

private:
    struct Record;

    static std::string tableOf(const std::vector<const CachedPicture *> &pictures, const PictureProvenance &provenance);

    FileDescriptor m_file;
    PictureProvenance m_provenance;
    std::vector<Record> m_records;
    std::string m_names;
    std::uint64_t m_pixelsBegin = 0;
};

} // namespace digitlab
