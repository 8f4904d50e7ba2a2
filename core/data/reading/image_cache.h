// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/image_cache_file.h"

#include <memory>
#include <optional>

namespace digitlab {

/// The images of one dataset as they were read last time, in one file of the user's cache folder. An image counts
/// while its file has the same stamp and the kept bytes have their checksum; anything else, a damaged cache included,
/// is as if it were not there. It may be deleted at any time.
class ImageCache
{
public:
    /// `dataset` is the folder whose images are kept. Nothing is created yet.
    ImageCache(const std::filesystem::path &cacheFolder, const std::filesystem::path &dataset);
    ~ImageCache();
    ImageCache(const ImageCache &) = delete;
    ImageCache &operator=(const ImageCache &) = delete;

    /// What is known of these files as samples of such a provenance; `names` are unique within the dataset and stand in
    /// the order of the stamps.
    Images find(const std::vector<std::string> &names, const std::vector<FileStamp> &stamps,
        const ImageProvenance &wanted = {}) const;
    /// Whether all of these files are as they were when the kept images were read.
    bool knowsAll(const std::vector<std::string> &names, const std::vector<FileStamp> &stamps) const;
    /// Of the kept images; nothing where there are none.
    std::optional<ImageProvenance> provenance() const;

    /// Replaces what is kept where it is worth it: hundreds of images. Files that changed within the last seconds
    /// are left out, as they may change again without another time stamp. A full or read-only disk is no error.
    void keep(const std::vector<CachedImage> &images, const ImageProvenance &provenance = {}) const;

private:
    std::filesystem::path m_file;
    std::unique_ptr<ImageCacheFile> m_kept;
};

/// "DigitLab" in the folder that the user's system has for what can be deleted: $XDG_CACHE_HOME or ~/.cache. Empty
/// where there is neither.
std::filesystem::path userCacheFolder();

} // namespace digitlab
