// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/folder_reading.h"

namespace digitlab {

/// See readDataset. Class names come in natural order ("2" before "10"), files within a class likewise. Images of
/// another size than 28 x 28 are resized (finding "resized"), colour becomes grey.
std::optional<SplitDataset> readClassFolders(
    const std::filesystem::path &folder, const ReadOptions &options, const FolderReading &reading = {});

} // namespace digitlab
