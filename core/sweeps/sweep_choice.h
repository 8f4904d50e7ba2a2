// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"
#include "core/sweeps/sweep_results.h"

namespace digitlab {

/// One configuration over its seeds; accuracies in [0, 1].
struct PointResult {
    std::size_t point = 0;
    int seeds = 0;         ///< complete runs
    double validation = 0; ///< mean accuracy on the validation split
    double test = 0;       ///< mean accuracy on the test split
    /// Of the test accuracy, 95 %: over seeds (fractionMean()), or Wilson's where there is one seed; none where the
    /// seeds do not differ.
    std::optional<Interval> interval;
};

/// Those with a complete run, in the order of the points.
std::vector<PointResult> pointResults(const SweepResults &results);

/// The configuration to use.
struct SweepChoice {
    PointResult best;     ///< highest mean validation accuracy; the first of equals
    std::string sentence; ///< what it is and what it reaches on the test split
    std::string warning;  ///< where another has the higher test accuracy: why not to take that; empty otherwise
};

/// Chosen by the validation split alone among the points with the most complete seeds, so that the test accuracy of the
/// chosen one is not the highest of many. Nothing where no run is complete.
std::optional<SweepChoice> chooseBest(const SweepResults &results);

/// What is missing: runs that have not ended or have failed, each a sentence.
std::vector<std::string> sweepRemarks(const SweepResults &results);

} // namespace digitlab
