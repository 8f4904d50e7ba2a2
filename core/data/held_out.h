// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace digitlab {

/// What a sweep takes out of a training split before a run is trained on the rest.
struct HeldOut {
    double validationFraction = 0; ///< of each class of the training split, in [0, 1); 0: no validation split is made
    std::uint64_t seed = 0;        ///< which images those are
    std::optional<int> trainPerClass{}; ///< of what is left only so many images of each class, at least 1; absent: all
    std::uint64_t pickSeed = 0;         ///< which images those are

    friend bool operator==(const HeldOut &, const HeldOut &) = default;
};

/// The dataset with a validation split that is held out of its training split, stratified by class, and with a
/// smaller training split where that is asked for: of one pick seed, fewer images are among more. A validation split
/// that the dataset has already stays, and nothing more is held out. The test split stays as it is. Throws
/// std::runtime_error that names a class with too few images, std::invalid_argument for a fraction outside [0, 1) or
/// less than one image per class.
SplitDataset withoutHeldOut(const SplitDataset &data, const HeldOut &what);

} // namespace digitlab
