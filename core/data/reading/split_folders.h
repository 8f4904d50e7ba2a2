// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder_listing.h"
#include "core/data/dataset.h"
#include "core/data/reading/split_name.h"

#include <filesystem>
#include <map>

namespace digitlab {

/// The split folders of a dataset, by their names (see splitOfFolder).
struct SplitFolders {
    std::map<Split, std::filesystem::path> folders; ///< none where the dataset's class folders are not divided
    std::vector<std::string> others; ///< folders beside the splits, or without splits those that may be classes
    std::vector<Finding> findings;   ///< a second folder of a split; validation that is used for testing
};

/// `listing` is the root's. Where several folders are one split, the one with class folders and the plainer name is
/// taken; without a test split, validation is used for it. A split folder that holds nothing but a folder of its own
/// name is that folder.
SplitFolders findSplitFolders(const std::filesystem::path &root, const FolderNames &listing);

/// Whether a folder has split folders with class folders in them.
bool hasSplitFolders(const std::filesystem::path &root);

} // namespace digitlab
