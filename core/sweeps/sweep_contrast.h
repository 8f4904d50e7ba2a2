// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/seed_comparison.h"
#include "core/sweeps/sweep_results.h"

namespace digitlab {

/// Points whose test accuracies are added or subtracted, by their signs: "with" minus "without".
struct SweepContrast {
    struct Term {
        std::size_t point = 0;
        int sign = 1;
    };
    std::vector<Term> terms;
};

/// A contrast over the seeds of a sweep, of each seed the mean over the settings of all other options: runs of one seed
/// have much in common, so they are one observation.
struct ContrastTest {
    MeanInterval difference;
    std::vector<double> ofSeeds; ///< one for each seed that has all runs it needs
    int settings = 0;            ///< of the other options, that all terms were trained with
    int seeds = 0;
    bool isTested = false; ///< there is an interval: two seeds or more, which differ
    bool isExact = false;  ///< by the sign-flip test rather than by Student's t
    double pValue = 1;
    double pAdjusted = 1; ///< Holm's, over all that are tested together

    /// Whether the difference is claimed: interval and test agree on it.
    bool isClaimed() const { return isTested && pAdjusted < 0.05 && betterSide(difference) != BetterSide::Unknown; }
};

/// The contrast's mean, measured for each of several settings of the other options. Settings that lack a run are left
/// out for all seeds, so that each seed's mean is over the same settings; seeds that have none of them, too. None where
/// no seed is left.
std::optional<ContrastTest> contrastOf(const SweepResults &results, std::vector<SweepContrast> settings);

/// Tests them together. The sign-flip test, which asks for no distribution, where the seeds are enough for the smallest
/// p-value it can give to be claimed among so many; Student's t (differenceMean()) else.
void testTogether(const std::vector<ContrastTest *> &contrasts);

/// "on these 300 digits, averaged over 12 settings of the other options and 5 seeds"
std::string contrastBasis(const SweepResults &results, const ContrastTest &contrast);

} // namespace digitlab
