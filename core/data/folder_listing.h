#pragma once

#include <filesystem>
#include <vector>

namespace digitlab {

/// What lies in a folder, by name in natural order; hidden entries are passed over.
struct FolderListing {
    std::vector<std::filesystem::path> folders;
    std::vector<std::filesystem::path> files; ///< everything else, links to nowhere included
};

/// Throws std::runtime_error that names the folder and the system's reason.
FolderListing listFolder(const std::filesystem::path &folder);

} // namespace digitlab
