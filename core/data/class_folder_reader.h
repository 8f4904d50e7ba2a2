#pragma once

#include "core/data/dataset_reader.h"

namespace digitlab {

/// Whether the folder has sub-folders that could be classes, or train/ and test/ sides.
bool hasClassFolders(const std::filesystem::path &folder);

/// See readDataset. Class names come in natural order ("2" before "10"), files within a class likewise. Pictures of
/// another size than 28 x 28 are resized (finding "resized"), colour becomes grey.
std::optional<SplitDataset> readClassFolders(const std::filesystem::path &folder, const ReadOptions &options);

} // namespace digitlab
