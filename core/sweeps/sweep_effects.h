// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/seed_comparison.h"
#include "core/sweeps/sweep_results.h"

namespace digitlab {

/// What another value of an option does to the test accuracy, everything else equal.
struct SweepEffect {
    std::size_t option = 0; ///< of the plan
    std::size_t value = 0;  ///< of the option's values, against its first
    /// Accuracy with this value minus that with the first, over the seeds; of each seed the mean over the settings of
    /// all other options. Runs of one seed have much in common, so they are one observation.
    MeanInterval difference;
    int settings = 0;      ///< of the other options, that both values were trained with
    int seeds = 0;         ///< that both values were trained with
    bool isTested = false; ///< there is an interval: two seeds or more, which differ
    double pAdjusted = 1;  ///< Holm's, over all effects of the sweep that are tested
    std::string sentence;  ///< to quote; it claims no more than the runs allow

    /// Whether it is claimed to help or to harm.
    bool isClaimed() const { return isTested && pAdjusted < 0.05; }
};

/// Of every option's values against its first, in the order of the plan. Paired t test over seeds (differenceMean()),
/// adjusted over all (holmAdjusted()). What no pair of runs allows is left out.
std::vector<SweepEffect> sweepEffects(const SweepResults &results);

} // namespace digitlab
