// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/drawing/drawing.h"
#include "core/synthetic/digit_skeletons.h"

namespace digitlab {

/// A point of a skeleton where the pen turns sharply.
inline ControlPoint corner(double x, double y)
{
    return {x, y, Turn::Sharp};
}

/// The same digit from a hand that gives its upper or its lower half little room, so that loops become tiny and tails
/// long, and that leans.
Drawing withOddProportions(Drawing drawing, Random &random);

/// The same digit from a hand that draws straight lines with corners where others draw curves.
Drawing withCorners(Drawing drawing, Random &random);

/// As it is, with one of the two, or with both: two of five stay as they are.
Drawing byAnOddHand(Drawing drawing, Random &random);

/// One of the ways that few have: sevens with a loop at the foot, eights with a ring far smaller than the other, nines
/// and sixes with a tiny loop, sixes with corners, zeros with a tail inside.
Drawing digitInAnOddWay(Random &random);

} // namespace digitlab
