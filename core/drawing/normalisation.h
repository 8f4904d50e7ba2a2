#pragma once

#include "core/data/image.h"
#include "core/drawing/drawing.h"
#include "core/drawing/drawing_steps.h"
#include "core/drawing/rasteriser.h"

namespace digitlab {

/// Pen width as a share of the digit's larger side where nothing else is asked for.
inline constexpr double defaultPenWidth = 0.12;

/// The pen's width in canvas units where it is `share` of the larger side of the strokes' bounding box; a dot counts as
/// 1/10 of the canvas.
double penWidthFromShare(const Drawing &drawing, double share);

/// Strokes -> raster -> crop -> usual stroke width -> 20 x 20 box -> centre of mass -> 28 x 28, as MNIST was made
/// (LeCun et al. 1998). `penWidth` in canvas units. Throws std::invalid_argument for a canvas or pen that is not
/// positive.
DrawingSteps normalise(const Drawing &drawing, double penWidth, const NormalisationOptions &options = {});

/// The same from any picture: grey, uneven light taken out, ink made bright on black whatever the paper, then as above.
DrawingSteps normalise(const Image &picture, const NormalisationOptions &options = {});

/// The strokes alone, as large and as sharp wherever and however small they stand on the canvas. `penWidth` in canvas
/// units.
Image rasteriseCloseUp(const Drawing &drawing, double penWidth);

/// Values at or below `threshold` count as paper. Empty for a picture without ink.
Image cropToInk(const Image &grey, std::uint8_t threshold = 0);
/// Fits into 20 x 20 with the aspect kept: the larger side is 20.
Image fitIntoBox(const Image &grey);
/// Brings ink that averaging made faint, as it does to thin lines, back to full brightness; other ink hardly changes.
Image strengthenInk(const Image &boxed);
/// On 28 x 28, the centre of mass at the centre (rounded to pixels, as MNIST's makers did); no ink is pushed off the
/// picture.
Image centreByMass(const Image &boxed);

} // namespace digitlab
