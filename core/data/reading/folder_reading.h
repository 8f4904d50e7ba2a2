// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_reader.h"

namespace digitlab {

/// What becomes of images in folders inside class folders, as in class/writer/image.
enum class InnerFolders {
    Leave,    ///< a finding, or a DatasetRefusal where there are no others
    Read,     ///< images of the class
    AsNeeded, ///< read where the folder would be refused without them, as of a run whose data could be read
};

/// What becomes of class folders of one level.
enum class Undivided {
    Split, ///< into training and test split
    Keep,  ///< all images are the test split; one image a class is enough
};

/// How the folders of a dataset are taken.
struct FolderReading {
    InnerFolders innerFolders = InnerFolders::Leave;
    Undivided undivided = Undivided::Split;
};

/// As the other readDataset, which leaves inner folders and splits what is undivided. Throws a DatasetRefusal, a
/// std::runtime_error, where something else can be read instead.
std::optional<SplitDataset> readDataset(
    const std::filesystem::path &folder, const ReadOptions &options, const FolderReading &reading);

} // namespace digitlab
