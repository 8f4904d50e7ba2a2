// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_reader.h"

namespace digitlab {

enum class SourceSides {
    Keep, ///< what stands on a side stays on it
    Mix,  ///< all pictures are split anew
};

struct PrepareOptions {
    std::optional<int> perClass; ///< so many of each class, training and test split together; all where absent
    double testShare = 0.3;      ///< in (0, 1); of the pictures of a class
    double validationShare = 0;  ///< in [0, 1); of the training split, held out of it
    std::uint64_t seed = 0;
    SourceSides sides = SourceSides::Keep;
};

/// Picks pictures of a dataset for its sides: stratified, near copies of a picture on one side, the same for a seed on
/// every machine. Kept sides stay as they stand but for the number of pictures. The identity is left empty. Throws
/// std::runtime_error that names a class with too few pictures, std::invalid_argument for options out of range.
SplitDataset prepareDataset(
    const SplitDataset &source, const PrepareOptions &options, const std::stop_token &stop = {});

} // namespace digitlab
