// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/drawing/drawing.h"
#include "core/synthetic/digit_skeletons.h"

namespace digitlab {

/// A digit as one person writes it once.
struct WrittenDigit {
    Drawing drawing;
    double penWidth = 0; ///< in canvas units
};

/// Writes a digit from 0 to 9: a skeleton is chosen, and its points, proportions, slant, curves, ends and pen are
/// varied.
WrittenDigit writeDigit(int digit, Random &random);

/// Writes one skeleton with the same variety, whatever shape it is.
WrittenDigit writeSkeleton(const DigitSkeleton &skeleton, Random &random);

} // namespace digitlab
