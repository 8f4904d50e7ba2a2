// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/calibration.h"

#include <cstdint>
#include <span>
#include <vector>

namespace digitlab {

struct OodDetectorOptions {
    int hidden = 32;
    int epochs = 20;
    double refusedDigits = 0.01; ///< fraction of digits that the threshold may refuse, [0, 1)
    int rowsOfOneDigit = 1;      ///< neighbouring rows that show the same digit, changed: they stay together
    std::uint64_t seed = 0;
};

/// Rows of features, each of a network's denseWidth.
using FeatureRows = std::vector<float>;

/// What is left of the last class of a network's output layer, that of shapes which are no digits: its log odds against
/// all others together. `weights`: inputs; threshold 0 is where both are as likely.
OodDetector detectorOfClass(std::span<const float> weights, float bias);

/// The score that so large a fraction of the scores does not reach.
float thresholdOf(std::vector<float> scores, double refused);

/// Learns to tell digits from other shapes; every fifth of the digits is held back from that and sets the threshold.
/// Throws std::invalid_argument where there are less than ten rows of either.
OodDetector trainOodDetector(
    const FeatureRows &digits, const FeatureRows &others, int inputs, const OodDetectorOptions &options = {});

} // namespace digitlab
