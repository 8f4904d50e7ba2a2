// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/drawing/digit_box.h"
#include "core/drawing/drawing.h"
#include "core/drawing/drawing_steps.h"
#include "core/drawing/rasteriser.h"

namespace digitlab {

/// Pen width as a fraction of the digit's larger side where nothing else is asked for.
inline constexpr double defaultPenWidth = 0.12;

/// The pen's width in canvas units where it is `fraction` of the larger side of the strokes' bounding box; a dot counts
/// as 1/10 of the canvas.
double penWidthFromFraction(const Drawing &drawing, double fraction);

/// Strokes -> raster -> crop -> usual stroke width -> 20 x 20 box -> centre of mass -> 28 x 28, as MNIST was made
/// (LeCun et al. 1998). `penWidth` in canvas units. Throws std::invalid_argument for a canvas or pen that is not
/// positive.
DrawingSteps normalise(const Drawing &drawing, double penWidth, const NormalisationOptions &options = {});

/// The same from any image: grey, uneven light taken out, ink made bright on black whatever the paper, then as above.
/// The ink of a small image is enlarged smoothly once it is cropped.
DrawingSteps normalise(const Image &image, const NormalisationOptions &options = {});

/// The ink of any image, bright on black, before specks are taken away; empty for an empty image.
Image unruledInk(const Image &image, const NormalisationOptions &options = {});

/// From such ink on, of which a part may be left alone: specks, crop, stroke width, box, centre.
DrawingSteps normaliseInk(const Image &ink, const NormalisationOptions &options = {});

/// The strokes alone, as large and as sharp wherever and however small they stand on the canvas. `penWidth` in canvas
/// units.
Image rasteriseCloseUp(const Drawing &drawing, double penWidth);

} // namespace digitlab
