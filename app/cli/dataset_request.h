// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/held_out.h"
#include "core/data/reading/dataset_refusal.h"
#include "core/data/reading/folder_reading.h"
#include "core/runs/run.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <stop_token>
#include <string>

namespace digitlab::cli {

enum class DatasetUse {
    Training,
    Measuring, ///< faults of splits and classes are reported and the rest is read
};

/// Where a command's data comes from.
struct DatasetRequest {
    std::optional<std::filesystem::path> folder; ///< the built-in digits where absent
    FolderSplit split;                           ///< used where the folder has one level only
    FolderReading reading;
    DatasetUse use = DatasetUse::Training;
    PreparationQuestion preparation;            ///< of the folder's images
    std::optional<InputPreparation> preparedAs; ///< of a run whose data this is
    std::optional<HeldOut> heldOut;             ///< of a run of a sweep
};

/// Reads with progress, the input preparation where it is not the usual one, and findings on standard error. Throws
/// std::runtime_error as readDataset does, and where it is stopped.
SplitDataset readSource(const DatasetRequest &source, std::stop_token stop);

/// The input preparation where it is not the usual one, and findings, on standard error; readSource leaves it to who
/// measures, so that a refusal stands alone.
void reportReading(const DatasetRequest &source, const SplitDataset &data);

/// A refusal's sentence with the option that helps, if one does.
std::string withOptions(const DatasetRefusal &refusal);

/// Throws std::runtime_error if user digits were added to the run's dataset: only the window adds them.
void refuseUserDigits(const Run &run);

/// Where recorded data of so many classes is: in `folder` if it has moved; `testFraction` if its sizes do not determine
/// it.
DatasetRequest sourceOf(const DatasetIdentity &data, int classes, const std::optional<std::string> &folder = {},
    std::optional<double> testFraction = {});
/// Where the data of a run is: in `folder` if it has moved; `testFraction` if the run's sizes do not determine it.
DatasetRequest sourceOfRun(
    const Run &run, const std::optional<std::string> &folder = {}, std::optional<double> testFraction = {});

/// Sizes of the splits and the class names.
nlohmann::json toJson(const SplitDataset &data);

} // namespace digitlab::cli
