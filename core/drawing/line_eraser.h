// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/drawing/straight_lines.h"

namespace digitlab {

/// `mask` without the rows of the line and one to either side of it.
void takeAway(Image &mask, const StraightLine &line);

/// Erases a line from ink, but not the strokes of `rest` that cross it, nor the bottom of a round one that dips into it
/// with both ends, no farther apart than `widestArc`.
void erase(Image &ink, const Image &rest, const StraightLine &line, int widestArc);

} // namespace digitlab
