// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/drawing/drawing.h"

namespace digitlab {

/// A digit from 0 to 9 as a careful hand writes it, in straight pieces and arcs, on a canvas of 100 x 100 from 20
/// to 80.
Drawing digitStrokes(int digit);

/// Dark ink on light paper: the digit `size` pixels high in the middle of a sheet.
Image sheetWithDigit(int digit, int width, int height, int size, std::uint8_t ink = 30, std::uint8_t paper = 245);

/// A level and an upright bar over an image, cut at its edges.
void drawRow(Image &grey, int top, int thickness, int left, int right, std::uint8_t value);
void drawColumn(Image &grey, int left, int thickness, int top, int bottom, std::uint8_t value);

} // namespace digitlab
