// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"

#include <span>
#include <vector>

namespace digitlab {

enum class Turn { Smooth, Sharp };

/// A point that the pen passes, y from 0 at the digit's top to 1 at its foot, x in the same unit.
struct ControlPoint {
    double x = 0;
    double y = 0;
    Turn turn = Turn::Smooth;
};

/// One way of writing a digit: strokes as curves through control points.
struct DigitSkeleton {
    int weight = 1; ///< how common it is among the ways of its digit
    std::vector<std::vector<ControlPoint>> strokes;
};

/// The ways of writing one digit from 0 to 9.
std::span<const DigitSkeleton> digitSkeletons(int digit);

} // namespace digitlab
