// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/drawing/drawing.h"

#include <array>

namespace digitlab {

/// Shapes that are no digit's and that no calibration is shown: for measuring what is refused.
enum class StrangeShape { Rays, Lissajous, Rose, Checkers, Glyph, Knot };
inline constexpr std::array strangeShapes = {StrangeShape::Rays, StrangeShape::Lissajous, StrangeShape::Rose,
    StrangeShape::Checkers, StrangeShape::Glyph, StrangeShape::Knot};

Drawing strangeDrawing(StrangeShape shape, Random &random);

} // namespace digitlab
