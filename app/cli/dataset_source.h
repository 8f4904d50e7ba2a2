#pragma once

#include "core/data/dataset.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <stop_token>

namespace digitlab::cli {

/// Where a command's data comes from.
struct DatasetSource {
    std::optional<std::filesystem::path> folder; ///< the built-in digits where absent
    double testShare = 0.3;                      ///< used where the folder has one level only
};

/// Reads with progress and findings on standard error. Throws std::runtime_error as readDataset does, and where it is
/// stopped.
SplitDataset readSource(const DatasetSource &source, std::stop_token stop);

/// Whether the folder itself says which pictures are for training and which for testing.
bool hasSides(const std::filesystem::path &folder);

/// Throws std::runtime_error that names the folder where it is a file or holds files already.
void requireFreeFolder(const std::filesystem::path &folder);

/// Sizes of both sides and the class names.
nlohmann::json toJson(const Dataset &train, const Dataset &test);

} // namespace digitlab::cli
