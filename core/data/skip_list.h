// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <filesystem>
#include <set>

namespace digitlab {

/// Samples that are left out of a dataset, by their origins ("train/3/a.png", "t10k-images-idx3-ubyte[17]"). The list
/// stands under "skip" in the manifest.json of the dataset's folder; the files themselves are never touched.
using SkipList = std::set<std::string, std::less<>>;

/// Empty where there is no manifest or none that tells of it. Throws std::runtime_error that names the manifest where
/// it is damaged.
SkipList readSkipList(const std::filesystem::path &folder);

/// Writes the list into the manifest and leaves all else in it as it stands. Throws std::runtime_error that names the
/// manifest where it is damaged or cannot be written.
void writeSkipList(const std::filesystem::path &folder, const SkipList &skip);

/// Add samples to the list and take them off it; both throw as the two above.
void addToSkipList(const std::filesystem::path &folder, const std::vector<std::string> &origins);
void removeFromSkipList(const std::filesystem::path &folder, const std::vector<std::string> &origins);

/// The list as a reader takes it: a damaged manifest becomes a finding, so that the images can be read all the same.
SkipList readSkipList(const std::filesystem::path &folder, std::vector<Finding> &findings);

} // namespace digitlab
