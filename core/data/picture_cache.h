#pragma once

#include "core/data/picture_reader.h"

#include <memory>
#include <string_view>

namespace digitlab {

/// What tells that a file is still the same without reading it.
struct FileStamp {
    std::uint64_t size = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::int64_t changed = 0;  ///< the same of the file's name, rights and times
    std::uint64_t inode = 0;

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// Of each file in its order; all zero where there is none.
std::vector<FileStamp> readStamps(const std::vector<PictureFolder> &folders, const std::stop_token &stop);

/// The pictures of one dataset as they were read last time, in one file of the user's cache folder. A picture counts
/// while its file has the same stamp and the kept bytes have their checksum; anything else, a damaged cache included,
/// is as if it were not there. It may be deleted at any time.
class PictureCache
{
public:
    /// `dataset` is the folder whose pictures are kept. Nothing is created yet.
    PictureCache(const std::filesystem::path &cacheFolder, const std::filesystem::path &dataset);
    ~PictureCache();
    PictureCache(const PictureCache &) = delete;
    PictureCache &operator=(const PictureCache &) = delete;

    /// What is known of these files; `names` are unique within the dataset and stand in the order of the stamps.
    Pictures find(const std::vector<std::string> &names, const std::vector<FileStamp> &stamps) const;

    struct Entry {
        std::string_view name;
        FileStamp stamp;
        PictureSize size;
        std::span<const std::uint8_t> pixels; ///< 784
    };
    /// Replaces what is kept where it is worth it: hundreds of pictures. Files that changed within the last seconds
    /// are left out, as they may change again without another time stamp. A full or read-only disk is no error.
    void keep(const std::vector<Entry> &entries) const;

private:
    struct Kept;

    std::filesystem::path m_file;
    std::unique_ptr<Kept> m_kept;
};

/// "DigitLab" in the folder that the user's system has for what can be deleted: $XDG_CACHE_HOME or ~/.cache. Empty
/// where there is neither.
std::filesystem::path userCacheFolder();

} // namespace digitlab
