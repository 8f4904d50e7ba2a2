// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/prediction_table.h"

#include <vector>

namespace digitlab {

/// The answers whose confidence (the highest probability) lies in one part of [0, 1].
struct CalibrationBin {
    double low = 0;
    double high = 0; ///< belongs to the bin
    int count = 0;
    double confidence = 0; ///< mean over the bin; 0 for none
    double accuracy = 0;   ///< fraction of right answers; 0 for none

    friend bool operator==(const CalibrationBin &, const CalibrationBin &) = default;
};

/// Whether percentages mean what they say.
struct CalibrationReport {
    std::vector<CalibrationBin> bins;
    double expectedError = 0; ///< mean distance of confidence and accuracy over all answers (ECE: Naeini et al. 2015)
};

/// Over bins of equal width, 15 as in Guo et al. 2017. Throws std::invalid_argument for less than one bin.
CalibrationReport calibrationReport(const PredictionTable &table, int binCount = 15);

} // namespace digitlab
