// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <filesystem>
#include <stop_token>

namespace digitlab::cli {

/// A dataset that a command writes.
struct DatasetTarget {
    std::filesystem::path folder;
    std::string source;     ///< for the manifest
    std::uint64_t seed = 0; ///< for the manifest
};

/// Writes class folders with progress on standard error. Throws std::runtime_error as writeClassFolders does, and where
/// it is stopped.
void writeTarget(const DatasetTarget &target, const SplitDataset &data, std::stop_token stop);

enum class TargetForm { Text, Json };

/// Reports on standard output what was written.
void reportTarget(const std::filesystem::path &folder, const SplitDataset &data, TargetForm form);

} // namespace digitlab::cli
