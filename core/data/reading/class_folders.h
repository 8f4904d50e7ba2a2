// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_refusal.h"
#include "core/data/reading/folder_reading.h"

namespace digitlab {

/// One class in one split.
struct ClassFolder {
    std::string name; ///< as UTF-8
    std::filesystem::path folder;
    std::vector<std::string> files; ///< as the file system has them; those of inner folders as "inner/file"
};

enum class SplitRole { Train, Validation, Test, Whole };

/// train/, validation/, test/, or the dataset's folder alone where it has none of them.
struct SplitFolder {
    SplitRole role = SplitRole::Whole;
    std::filesystem::path folder;
    std::vector<ClassFolder> classes;
};

/// What lies in a dataset's folder, with a look into those files alone whose names do not tell what they are.
struct FolderLayout {
    std::vector<SplitFolder> splits;
    std::vector<std::string> classNames; ///< of all splits, in natural order
    /// Empty classes and those in one split only as errors, images that are not read as warnings, folders that are no
    /// classes as notices.
    std::vector<Finding> findings;
    std::vector<Remedy> remedies; ///< for the errors among the findings
};

/// The kind of finding about images in folders inside class folders.
inline constexpr const char *innerImagesKind = "inner-images";

/// Tells how many files there are while it lists them. Throws DatasetRefusal, a std::runtime_error, that names a folder
/// without classes and, where there is one, the dataset inside it; std::runtime_error that names a folder that cannot
/// be read. Incomplete where it was stopped.
FolderLayout listClassFolders(
    const std::filesystem::path &root, const ReadOptions &options, InnerFolders innerFolders = InnerFolders::Leave);

/// Path of a file or folder relative to the dataset's, as UTF-8.
std::string originOf(const std::filesystem::path &root, const std::filesystem::path &path);

} // namespace digitlab
