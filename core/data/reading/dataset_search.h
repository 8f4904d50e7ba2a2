// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace digitlab {

/// A dataset that lies inside a folder.
struct FoundDataset {
    std::filesystem::path folder;
    std::vector<std::string> classNames; ///< empty for idx files and where there are splits
};

/// Looks a few levels down for idx files, split folders and folders of class folders; not inside a dataset that was
/// found. Folders that cannot be read are passed over.
std::vector<FoundDataset> findDatasets(const std::filesystem::path &root, const std::stop_token &stop = {});

} // namespace digitlab
