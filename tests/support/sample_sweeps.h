// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/sweep_results.h"

#include <functional>

namespace digitlab {

/// Dropout 0 or 0.2 with padding "same" or "valid": four points of a small network.
SweepPlan samplePlan(const SplitDataset &data, int epochs = 2, int seeds = 2);

/// Numbers of training images per class.
SweepOption trainPerClass(const std::vector<int> &numbers);

using AccuracyOf = std::function<double(const SweepPoint &point, std::uint64_t seed)>;
/// All runs complete, with 300 test images and these accuracies on both splits.
SweepResults sampleResults(const SweepPlan &plan, const AccuracyOf &accuracy);

} // namespace digitlab
