// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/classifier.h"
#include "tests/bench/origins/origin.h"

#include <string>
#include <vector>

namespace digitlab {

/// What a model makes of one that is shown.
struct Answer {
    bool isGuessRight = false;
    bool isRefusedBySteps = false; ///< before the network sees it
    float margin = 0;              ///< the out-of-distribution detector's score above its threshold

    bool isRefused(float shift = 0) const { return isRefusedBySteps || margin < shift; }
};

/// One origin's answers.
struct Answered {
    std::string name;
    bool ofDigits = true;
    bool isHeldOut = false;
    std::vector<Answer> answers;

    int refused(float shift = 0) const;
    /// Digits that are read rightly and not refused.
    int right() const;
    int rightGuesses() const;
};

/// On all cores; the network computes on one thread each.
Answered answersTo(const Origin &origin, const Classifier &classifier);

/// What one has to refuse of digits to refuse so much of the others, as a mean over origins.
struct CurvePoint {
    float shift = 0;      ///< of the threshold
    double digits = 0;    ///< refused, fraction
    double nonDigits = 0; ///< refused, fraction
    double heldOut = 0;   ///< refused of the non-digits whose origin no training and calibration used, fraction
};

/// At these fractions of refused digits.
std::vector<CurvePoint> refusalCurve(const std::vector<Answered> &all, const std::vector<double> &refusedDigits);

} // namespace digitlab
