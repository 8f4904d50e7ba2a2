// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/image_cache.h"

namespace digitlab {

/// The files of one split.
struct SplitFiles {
    std::vector<ImageFolder> folders;
    std::vector<int> labels; ///< of each folder
    std::vector<std::string> origins;
    std::vector<FileStamp> stamps; ///< of each file; none without a cache
};

/// How the images of class folders become samples.
struct FolderPreparation {
    ImagePreparer preparer;
    ImageProvenance provenance;
    std::vector<Finding> findings;
};

/// As `options` asks, or chosen from the images of all splits; without a look at them where the cache knows the answer.
FolderPreparation chooseFolderPreparation(
    const std::vector<SplitFiles> &splits, const ReadOptions &options, const ImageCache *cache);

} // namespace digitlab
