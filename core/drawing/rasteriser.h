// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/drawing/drawing.h"

#include <optional>

namespace digitlab {

/// An axis-parallel part of a canvas, in canvas units.
struct Area {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double width() const { return right - left; }
    double height() const { return bottom - top; }
    double largerSide() const { return width() > height() ? width() : height(); }
};

/// Bounding box of the points, on the canvas or beyond it; one that is not finite does not count. Nothing where there
/// is no point.
std::optional<Area> strokesArea(const Drawing &drawing);

/// Ink bright on black, antialiased, `side` pixels for the larger canvas side; `penWidth` in canvas units. A line is
/// never thinner than a pixel. Throws std::invalid_argument for a canvas, pen or side that is not positive.
Image rasterise(const Drawing &drawing, double penWidth, int side);

/// A part of the canvas, `side` pixels for its larger side; what lies outside is cut off.
Image rasterise(const Drawing &drawing, double penWidth, int side, const Area &area);

} // namespace digitlab
