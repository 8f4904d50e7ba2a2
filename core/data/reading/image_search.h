// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder_listing.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace digitlab {

/// Whether one of these files of a folder is an image.
bool holdsImages(const std::filesystem::path &folder, const std::vector<std::string> &files);

/// The images among these files of a folder.
std::vector<std::string> imagesAmong(const std::filesystem::path &folder, const std::vector<std::string> &files);

/// The files in folders inside a folder, as paths relative to it, in natural order.
struct InnerFiles {
    std::vector<std::string> files;
    std::vector<std::string> unreadable; ///< folders that cannot be read
};

/// Enough to see what folders hold, without a walk through a whole disk.
inline constexpr std::size_t enoughToSee = 50'000;

/// Looks into these folders and those inside them, until there are so many files. Links that lead back to where they
/// lie are not followed. Incomplete where it was stopped.
InnerFiles innerFiles(const std::filesystem::path &folder, const std::vector<std::string> &innerFolders,
    std::size_t most = enoughToSee, const std::stop_token &stop = {});

/// "12 images", "1 image"; for a finding.
std::string countedImages(std::size_t count);

/// The first few names: "a.png, b.png, c.png and 4 more".
std::string someNames(const std::vector<std::string> &names);

} // namespace digitlab
