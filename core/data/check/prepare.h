// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_reader.h"

namespace digitlab {

enum class SourceSplits {
    Keep, ///< what is in a split stays in it
    Mix,  ///< all images are split anew
};

struct PrepareOptions {
    std::optional<int> perClass;   ///< so many of each class, training and test split together; all where absent
    double testFraction = 0.3;     ///< in (0, 1); of the images of a class
    double validationFraction = 0; ///< in [0, 1); of the training split, held out of it
    std::uint64_t seed = 0;
    SourceSplits splits = SourceSplits::Keep;
};

/// Picks images of a dataset for its splits: stratified, near copies of an image in one split, the same for a seed on
/// every machine. Kept splits stay as they stand but for the number of images. The identity is left empty. Throws
/// std::runtime_error that names a class with too few images, std::invalid_argument for options out of range.
SplitDataset prepareDataset(
    const SplitDataset &source, const PrepareOptions &options, const std::stop_token &stop = {});

} // namespace digitlab
