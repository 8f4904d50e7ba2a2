// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/folder_reading.h"
#include "core/data/reading/stored_files.h"

namespace digitlab {

/// Reads NumPy arrays and tables of images into splits; without splits of their own they are split as class folders
/// are. Classes are the labels that occur, in natural order. A finding "taken-for" says what they were read as. Origins
/// are "train.csv[17]" and "mnist.npz/x_train[17]". Throws std::runtime_error that names the file and what was
/// expected.
std::optional<SplitDataset> readStoredFiles(const std::filesystem::path &place, StoredFiles files,
    const ReadOptions &options, const FolderReading &reading = {});

} // namespace digitlab
