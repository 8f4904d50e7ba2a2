// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/prediction_table.h"

#include <string>
#include <vector>

namespace digitlab {

/// Two networks on the same samples.
struct PairedComparison {
    std::vector<int> fixed;     ///< rows that A misses and B reads
    std::vector<int> broken;    ///< rows that A reads and B misses
    std::vector<int> bothWrong; ///< rows that both miss
    std::string noun = "digit"; ///< what a sample is called
    double pValue = 1;          ///< exact two-sided McNemar test (McNemar 1947): binomial over fixed and broken
};

/// Throws std::invalid_argument with the reason where the classes, the number of rows or their labels differ.
void requireSameLabels(const PredictionTable &a, const PredictionTable &b);
/// Of tables that are known to be of the same images in the same order. Throws as requireSameLabels() does.
PairedComparison comparePaired(const PredictionTable &a, const PredictionTable &b);

/// One sentence that a student can quote and that claims no more than the data allows.
std::string verdict(const PairedComparison &comparison, const std::string &nameA, const std::string &nameB, int total);

} // namespace digitlab
