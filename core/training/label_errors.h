// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace digitlab {

struct LabelErrorOptions {
    int folds = 3; ///< each image is predicted by a network that was trained on the other folds
    std::uint64_t seed = 0;
    ProgressObserver progress; ///< epochs done of all
    std::stop_token stop;
};

/// Finding "label error" for each image that networks which never saw it take for another class with near certainty:
/// mostly a file in the wrong folder or a wrong label. Trains small networks on all sides together, so it takes a
/// while; the surest come first. Incomplete where it was stopped. Throws std::invalid_argument for fewer folds than 2.
std::vector<Finding> findLabelErrors(const SplitDataset &data, const LabelErrorOptions &options = {});

} // namespace digitlab
