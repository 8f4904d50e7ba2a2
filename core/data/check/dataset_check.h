// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/folder_reading.h"

namespace digitlab {

/// A dataset with all that is to be said about it.
struct CheckReport {
    SplitDataset data; ///< what can be used of it
    std::vector<Finding> findings;
};

/// What can be found in the images themselves: imbalance, oddities, duplicates. What reading found does not stand
/// among them. Incomplete where it was stopped.
std::vector<Finding> examineImages(
    const SplitDataset &data, const std::stop_token &stop = {}, const ProgressObserver &progress = {});

/// Reads a dataset as readDataset does, but past every fault that leaves something to examine, and adds what the
/// images show. Nothing where it was stopped. Throws std::runtime_error where there is no dataset at all.
std::optional<CheckReport> checkFolder(
    const std::filesystem::path &folder, ReadOptions options, const FolderReading &reading = {});

/// Whether the finding is about one image, which can be left out of the dataset by its SkipList.
bool canBeLeftOut(const Finding &finding);

/// Whether something would be skipped or is wrong: a warning or an error is among the findings.
bool hasFaults(const std::vector<Finding> &findings);

} // namespace digitlab
