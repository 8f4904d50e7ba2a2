// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/class_candidates.h"
#include "core/data/reading/class_folders.h"

namespace digitlab {

/// One split's folder with all that may be a class in it.
struct SplitListing {
    SplitRole role = SplitRole::Whole;
    std::filesystem::path folder;
    std::vector<std::string> files; ///< beside the folders
    std::vector<ClassCandidate> candidates;
};

/// Of the folders with images, in whatever split.
std::vector<std::string> namesWithImages(const std::vector<SplitListing> &splits, InnerFolders innerFolders);

/// Throws DatasetRefusal where no folder holds images and says what the folder is instead: one around a dataset, one
/// whose classes hold folders of images, or none at all.
void refuseUnlessDataset(const std::filesystem::path &root, const std::vector<SplitListing> &splits,
    InnerFolders innerFolders, const std::stop_token &stop);

} // namespace digitlab
