// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/model_file.h"

#include <optional>

namespace digitlab::cli {

/// Whether a folder's images are those that the model was trained and tested on.
bool isDatasetOf(const Model &model, const SplitDataset &data);

/// A folder that was read as one, split as for the model's training; nothing where it is not the model's dataset. It is
/// known by `known`, which holds the same files as the training prepared them, and may be the same object.
std::optional<SplitDataset> splitAsForTraining(
    const Model &model, const SplitDataset &known, const SplitDataset &undivided);

} // namespace digitlab::cli
