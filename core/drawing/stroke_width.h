// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab {

/// Stroke width of training digits, as a fraction of the ink's larger side.
inline constexpr double usualStrokeWidth = 0.115;

/// The usual width of the strokes, in pixels: twice the median distance from their middle lines to the paper; 0 for no
/// ink.
double strokeWidth(const Image &grey);

/// Strokes that are much thinner or thicker than usual are grown or thinned to the usual width, without breaking or
/// joining any; others stay as they are. The image is enlarged where it is too small for that and grows by what the
/// strokes do. Ink bright on black, cropped.
Image evenedStrokes(const Image &cropped);

} // namespace digitlab
