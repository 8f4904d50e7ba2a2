// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace digitlab {

/// What lies in a folder: names in natural order, as the file system has them. Hidden entries and those that systems
/// leave behind (Thumbs.db, desktop.ini, lost+found, ...) are passed over.
struct FolderNames {
    std::vector<std::string> folders;
    std::vector<std::string> files; ///< everything else, links to nowhere included
};

/// Throws std::runtime_error that names the folder and the system's reason. Incomplete where it was stopped.
FolderNames listNames(const std::filesystem::path &folder, const std::stop_token &stop = {});

/// The same with whole paths.
struct FolderListing {
    std::vector<std::filesystem::path> folders;
    std::vector<std::filesystem::path> files;
};
FolderListing listFolder(const std::filesystem::path &folder);

} // namespace digitlab
