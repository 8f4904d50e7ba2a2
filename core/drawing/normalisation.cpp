// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/normalisation.h"

#include "core/drawing/edge_bands.h"
#include "core/drawing/image_ink.h"
#include "core/drawing/line_removal.h"
#include "core/drawing/paper.h"
#include "core/drawing/ring_removal.h"
#include "core/drawing/sheet_cut.h"
#include "core/drawing/small_image.h"
#include "core/drawing/specks.h"
#include "core/drawing/stroke_width.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

constexpr int shownSide = 280;
/// Larger side of the ink before it is averaged into the box: eight pixels for one.
constexpr int closeUpSide = 160;
/// A smaller fraction of the canvas is a dot.
constexpr double dotFraction = 0.02;

constexpr auto drawnRing = "a ring surrounds the digit; draw the digit without it";
constexpr auto touchingRing
    = "a ring or a frame touches the digit; draw the digit without it, or crop the image to the inside";

double canvasSide(const Drawing &drawing)
{
    return std::max(drawing.width, drawing.height);
}

/// The strokes with the pen's width about them.
std::optional<Area> inkArea(const Drawing &drawing, double penWidth)
{
    const std::optional<Area> strokes = strokesArea(drawing);
    if (!strokes)
        return std::nullopt;
    const double margin = penWidth / 2;
    return Area{strokes->left - margin, strokes->top - margin, strokes->right + margin, strokes->bottom + margin};
}

/// The canvas, and whatever was drawn beyond it: programs count from other origins than its corner.
Area shownArea(const Drawing &drawing)
{
    const Area canvas{0, 0, drawing.width, drawing.height};
    const Area strokes = strokesArea(drawing).value_or(canvas);
    return {std::min(canvas.left, strokes.left), std::min(canvas.top, strokes.top),
        std::max(canvas.right, strokes.right), std::max(canvas.bottom, strokes.bottom)};
}

double inkFraction(const Image &grey)
{
    const auto inked
        = std::count_if(grey.pixels.begin(), grey.pixels.end(), [](std::uint8_t value) { return value > 127; });
    return static_cast<double>(inked) / static_cast<double>(grey.pixels.size());
}

bool isDot(const Drawing &drawing, double penWidth)
{
    const std::optional<Area> area = strokesArea(drawing);
    return area && area->largerSide() < std::max(dotFraction * canvasSide(drawing), penWidth / 2);
}

/// A tiny mark, or a small round one that is filled.
bool isDot(const Image &cropped, const Image &whole)
{
    const int larger = std::max(cropped.width, cropped.height);
    const int smaller = std::min(cropped.width, cropped.height);
    const double fraction = static_cast<double>(larger) / std::max(whole.width, whole.height);
    const bool tiny = fraction < dotFraction || larger <= 2;
    const bool blob = fraction < 0.2 && smaller * 3 > larger * 2 && inkFraction(cropped) > 0.7;
    return tiny || blob;
}

std::string rejectionOf(const Image &raster, const Image &cropped)
{
    if (cropped.empty())
        return "nothing is drawn";
    if (inkFraction(raster) > 0.75)
        return "ink fills nearly the whole image";
    return {};
}

Image stretched(const Image &grey)
{
    return resized(grey, imageSide, imageSide);
}

/// In the middle of 28 x 28, where it is not there already.
Image centredByBox(const Image &boxed)
{
    Image centred = filledImage(imageSide, imageSide);
    const int left = (imageSide - boxed.width) / 2;
    const int top = (imageSide - boxed.height) / 2;
    for (int y = 0; y < boxed.height; ++y)
        std::copy_n(&boxed.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(boxed.width)], boxed.width,
            &centred.at(left, top + y));
    return centred;
}

void boxAndCentre(DrawingSteps &steps)
{
    steps.boxed = strengthenInk(steps.options.does(Step::Box) ? fitIntoBox(steps.evened) : stretched(steps.evened));
    steps.centred = steps.options.does(Step::Centre) ? centreByMass(steps.boxed) : centredByBox(steps.boxed);
}

/// A ring on the canvas is refused; the network's guess is of what it surrounds.
void refuseRing(DrawingSteps &steps)
{
    if (const Image within = withinRing(steps.cropped); within != steps.cropped) {
        steps.rejection = drawnRing;
        steps.evened = evenedStrokes(cropToInk(within));
    } else if (hasTouchingRing(steps.cropped)) {
        steps.rejection = drawnRing;
    }
}

/// The pen that makes strokes of the usual fraction of the digit's larger side, which grows with the pen.
double usualPenWidth(const Drawing &drawing)
{
    return penWidthFromFraction(drawing, usualStrokeWidth / (1 - usualStrokeWidth));
}

Image closeUp(const Drawing &drawing, double penWidth, const NormalisationOptions &options)
{
    return options.does(Step::Crop) ? rasteriseCloseUp(drawing, penWidth)
                                    : rasterise(drawing, penWidth, closeUpSide, shownArea(drawing));
}

/// From the image to its ink without lines.
DrawingSteps stepsToInk(const Image &image, const NormalisationOptions &options)
{
    DrawingSteps steps{.options = options};
    if (image.empty()) {
        steps.rejection = "nothing is drawn";
        return steps;
    }
    steps.source = isSmall(image) ? withPaperMargin(contrastingGrey(image)) : contrastingGrey(image);
    const Image sheet = options.does(Step::Lines) ? withoutEdgeBands(cutToSheet(steps.source)) : steps.source;
    steps.flattened = options.does(Step::Paper) ? evenPaper(sheet) : sheet;
    if (options.polarity)
        steps.flattened = withoutOtherInk(steps.flattened, *options.polarity);
    steps.raster = options.does(Step::Ink) ? inkOf(steps.flattened) : steps.flattened;
    const Image inner = options.rings == Rings::Refused ? withinRing(steps.raster) : steps.raster;
    steps.unruled = options.does(Step::Lines) ? withoutLines(inner) : steps.raster;
    return steps;
}

/// Traces of ink are refused as too faint, but a guess of what they are is worth more than none.
bool takeTooFaintInk(DrawingSteps &steps)
{
    const bool isBlank = std::ranges::all_of(steps.unruled.pixels, [](std::uint8_t value) { return value == 0; });
    if (!isBlank || !steps.options.does(Step::Ink) || !isTooFaint(steps.flattened))
        return false;
    steps.raster = steps.unruled = faintInkOf(steps.flattened);
    return true;
}

/// From an image's ink to 28 x 28, also where it is refused for what makes it hard to read: the network's guess stands
/// beside the reason then. Whether it is small is told by the image.
void finish(DrawingSteps &steps, const Image &image)
{
    const NormalisationOptions &options = steps.options;
    const bool isFaint = takeTooFaintInk(steps);
    steps.cleaned = options.does(Step::Specks) ? withoutSpecks(steps.unruled) : steps.unruled;
    steps.cropped
        = reducedKeepingLines(options.does(Step::Crop) ? cropToInk(steps.cleaned) : steps.cleaned, closeUpSide);
    steps.rejection = isFaint ? "the ink is too faint" : rejectionOf(steps.cleaned, steps.cropped);
    if (steps.cropped.empty())
        return;
    if (isDot(steps.cropped, steps.raster)) {
        if (!isFaint)
            steps.rejection = "only a dot";
        return;
    }
    if (!steps.rejected() && options.rings == Rings::Refused && options.does(Step::Lines)
        && hasTouchingRing(steps.cropped))
        steps.rejection = touchingRing;
    if (isSmall(image) && options.does(Step::Crop))
        steps.cropped = enlargedInk(steps.cropped);
    steps.evened = options.does(Step::Width) ? evenedStrokes(steps.cropped) : steps.cropped;
    boxAndCentre(steps);
}

} // namespace

double penWidthFromFraction(const Drawing &drawing, double fraction)
{
    const std::optional<Area> area = strokesArea(drawing);
    const double side = area ? area->largerSide() : 0;
    return fraction * (side > 0 ? side : canvasSide(drawing) / 10);
}

DrawingSteps normalise(const Drawing &drawing, double penWidth, const NormalisationOptions &options)
{
    const Drawing cleaned = options.does(Step::Specks) ? withoutSpecks(drawing) : drawing;
    DrawingSteps steps{.options = options};
    const Area shown = shownArea(drawing);
    steps.source = rasterise(drawing, penWidth, shownSide, shown);
    steps.raster = steps.source;
    steps.cleaned = cleaned == drawing ? steps.source : rasterise(cleaned, penWidth, shownSide, shown);
    steps.cropped = closeUp(cleaned, penWidth, options);
    steps.rejection = rejectionOf(steps.cleaned, steps.cropped);
    if (steps.cropped.empty())
        return steps;
    if (!steps.rejected() && isDot(cleaned, penWidth)) {
        steps.rejection = "only a dot";
        return steps;
    }
    steps.evened = options.does(Step::Width) ? closeUp(cleaned, usualPenWidth(cleaned), options) : steps.cropped;
    if (!steps.rejected() && options.rings == Rings::Refused)
        refuseRing(steps);
    boxAndCentre(steps);
    return steps;
}

DrawingSteps normalise(const Image &image, const NormalisationOptions &options)
{
    DrawingSteps steps = stepsToInk(image, options);
    if (!steps.rejected())
        finish(steps, image);
    return steps;
}

Image unruledInk(const Image &image, const NormalisationOptions &options)
{
    return stepsToInk(image, options).unruled;
}

DrawingSteps normaliseInk(const Image &ink, const NormalisationOptions &options)
{
    DrawingSteps steps{.options = options};
    steps.source = steps.flattened = steps.raster = steps.unruled = ink;
    finish(steps, ink);
    return steps;
}

Image rasteriseCloseUp(const Drawing &drawing, double penWidth)
{
    const std::optional<Area> area = inkArea(drawing, penWidth);
    if (!area || area->width() <= 0 || area->height() <= 0)
        return {};
    return cropToInk(rasterise(drawing, penWidth, closeUpSide, *area));
}

} // namespace digitlab
