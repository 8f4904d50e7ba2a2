#pragma once

#include "core/data/dataset_reader.h"

namespace digitlab {

/// One class on one side.
struct ClassFolder {
    std::string name; ///< as UTF-8
    std::filesystem::path folder;
    std::vector<std::string> files;        ///< as the file system has them
    std::vector<std::string> innerFolders; ///< likewise
};

enum class SideRole { Train, Validation, Test, Whole };

/// train/, validation/, test/, or the dataset's folder alone where it has none of them.
struct SideFolder {
    SideRole role = SideRole::Whole;
    std::filesystem::path folder;
    std::vector<ClassFolder> classes;
};

/// What lies in a dataset's folder, without a look into the files.
struct FolderLayout {
    std::vector<SideFolder> sides;
    std::vector<std::string> classNames; ///< of all sides, in natural order
    /// Empty classes and those on one side only as errors, folders inside a class as warnings.
    std::vector<Finding> findings;
};

/// Tells how many files there are while it lists them. Throws std::runtime_error that names a folder that cannot be
/// read or has no classes. Incomplete where it was stopped.
FolderLayout listClassFolders(const std::filesystem::path &root, const ReadOptions &options);

/// Whether there are train/ and test/ in it, whatever the case of their letters.
bool hasSideFolders(const std::filesystem::path &root);

/// Path of a file or folder relative to the dataset's, as UTF-8.
std::string originOf(const std::filesystem::path &root, const std::filesystem::path &path);

} // namespace digitlab
