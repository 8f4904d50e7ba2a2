// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/number_steps.h"
#include "core/evaluation/classifier.h"

#include <string>
#include <vector>

namespace digitlab {

/// What a network reads in separate marks from left to right. A rejection does not hide the best guess.
struct NumberPrediction {
    std::vector<DrawingPrediction> digits;
    std::string rejection; ///< why this is no number; a single mark's own reason; empty where it may be one

    bool rejected() const { return !rejection.empty(); }
    /// Whether every mark has a best guess.
    bool hasGuess() const;
    /// Of all marks together, each read by itself: the product of their probabilities, as if they were independent; 0
    /// where a mark has no guess.
    double probability() const;
    /// "407"; empty where a mark has no guess. The classes must be digits.
    std::string number(const std::vector<std::string> &classNames) const;
};

/// A mark that is rejected as touchingDigits is one where the network is sure of it.
NumberPrediction predictNumber(const Classifier &classifier, NumberSteps steps);

} // namespace digitlab
