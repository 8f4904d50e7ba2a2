// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dataset_request.h"
#include "core/training/model_file.h"

namespace digitlab::cli {

enum class MeasuredSplit { Train, Validation, Test, All };

/// Which images of a folder a model is evaluated on.
struct Measurement {
    std::filesystem::path folder;
    /// Absent: the test split where there is one, else the only split there is, or all where there are none; of the
    /// model's own dataset always the test split.
    std::optional<MeasuredSplit> split{};
    InnerFolders innerFolders = InnerFolders::Leave;
    PreparationRequest preparation{};
};

/// The digits of one split, or of all, under the model's classes.
struct MeasuredData {
    Dataset data;
    MeasuredSplit split = MeasuredSplit::Test;
    InputPreparation preparation{};  ///< by which the model reads them
    std::vector<Finding> findings{}; ///< of the folder
    /// How many of the images the model was trained on; absent where the folder is not its dataset.
    std::optional<int> trainedOn{};
    int heldBack = 0; ///< images of an undivided folder that are not evaluated because the model was trained on them
};

/// Reads past faults of other splits and classes that are not there, since nothing is trained. Throws
/// std::runtime_error that names the folder where the split has no digits or a class that the model does not know, and
/// where it is stopped.
MeasuredData readMeasuredData(const Measurement &wanted, const Model &model, std::stop_token stop);

/// How many of the measured images the model was trained on; empty where none or where it is not known.
std::string trainedOnText(const MeasuredData &measured);

/// "train", "validation", "test" or "all", as in the options.
std::string optionText(MeasuredSplit split);

} // namespace digitlab::cli
