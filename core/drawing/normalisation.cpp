#include "core/drawing/normalisation.h"

#include "core/drawing/picture_ink.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace digitlab {

namespace {

constexpr int boxSide = 20;
constexpr int shownSide = 280;
/// Larger side of the ink before it is averaged into the box: eight pixels for one.
constexpr int closeUpSide = 160;
/// A smaller share of the canvas is a dot.
constexpr double dotShare = 0.02;

double canvasSide(const Drawing &drawing)
{
    return std::max(drawing.width, drawing.height);
}

/// The strokes with the pen's width about them, as far as it lies on the canvas.
std::optional<Area> inkArea(const Drawing &drawing, double penWidth)
{
    const std::optional<Area> strokes = strokesArea(drawing);
    if (!strokes)
        return std::nullopt;
    const double margin = penWidth / 2;
    return Area{std::max(0.0, strokes->left - margin), std::max(0.0, strokes->top - margin),
        std::min(drawing.width, strokes->right + margin), std::min(drawing.height, strokes->bottom + margin)};
}

double inkShare(const Image &grey)
{
    const auto inked
        = std::count_if(grey.pixels.begin(), grey.pixels.end(), [](std::uint8_t value) { return value > 127; });
    return static_cast<double>(inked) / static_cast<double>(grey.pixels.size());
}

bool isDot(const Drawing &drawing, double penWidth)
{
    const std::optional<Area> area = strokesArea(drawing);
    return area && area->largerSide() < std::max(dotShare * canvasSide(drawing), penWidth / 2);
}

/// A tiny mark, or a small round one that is filled.
bool isDot(const Image &cropped, const Image &whole)
{
    const int larger = std::max(cropped.width, cropped.height);
    const int smaller = std::min(cropped.width, cropped.height);
    const double share = static_cast<double>(larger) / std::max(whole.width, whole.height);
    const bool tiny = share < dotShare || larger <= 2;
    const bool blob = share < 0.2 && smaller * 3 > larger * 2 && inkShare(cropped) > 0.7;
    return tiny || blob;
}

std::string rejectionOf(const Image &raster, const Image &cropped)
{
    if (cropped.empty())
        return "nothing is drawn";
    if (inkShare(raster) > 0.75)
        return "ink fills nearly the whole picture";
    return {};
}

void boxAndCentre(DrawingSteps &steps)
{
    steps.boxed = strengthenInk(fitIntoBox(steps.cropped));
    steps.centred = centreByMass(steps.boxed);
}

/// The offset that brings the centre of mass, `moment / mass`, nearest to pixel 14: in MNIST it lies from 13.5 to 14.5.
int centringOffset(double moment, double mass, int length)
{
    const int offset = static_cast<int>(std::floor(imageSide / 2 - moment / mass + 0.5));
    return std::clamp(offset, 0, imageSide - length);
}

struct Bounds {
    int left;
    int top;
    int right;  ///< last inked column
    int bottom; ///< last inked row
};

Bounds inkBounds(const Image &grey, std::uint8_t threshold)
{
    const auto inked = [threshold](std::uint8_t value) { return value > threshold; };
    Bounds bounds{grey.width, grey.height, -1, -1};
    for (int y = 0; y < grey.height; ++y) {
        const auto row = std::span(grey.pixels)
                             .subspan(static_cast<std::size_t>(y) * static_cast<std::size_t>(grey.width),
                                 static_cast<std::size_t>(grey.width));
        const auto first = std::find_if(row.begin(), row.end(), inked);
        if (first == row.end())
            continue;
        const auto afterLast = std::find_if(row.rbegin(), row.rend(), inked);
        bounds = {std::min(bounds.left, static_cast<int>(first - row.begin())), std::min(bounds.top, y),
            std::max(bounds.right, grey.width - 1 - static_cast<int>(afterLast - row.rbegin())), y};
    }
    return bounds;
}

/// The value that four fifths of the ink do not exceed; 0 for no ink. The brightest alone would be a crossing of thin
/// lines, and leave the lines themselves faint.
int brightInk(const Image &grey)
{
    std::array<int, 256> counts{};
    for (const std::uint8_t value : grey.pixels)
        ++counts[value];
    int left = (static_cast<int>(grey.pixels.size()) - counts[0]) / 5;
    int value = 255;
    while (value > 0 && left >= counts[static_cast<std::size_t>(value)])
        left -= counts[static_cast<std::size_t>(value--)];
    return value;
}

} // namespace

double penWidthFromShare(const Drawing &drawing, double share)
{
    const std::optional<Area> area = strokesArea(drawing);
    const double side = area ? area->largerSide() : 0;
    return share * (side > 0 ? side : canvasSide(drawing) / 10);
}

DrawingSteps normalise(const Drawing &drawing, double penWidth, const NormalisationOptions &)
{
    DrawingSteps steps;
    steps.raster = rasterise(drawing, penWidth, shownSide);
    steps.cropped = rasteriseCloseUp(drawing, penWidth);
    steps.rejection = rejectionOf(steps.raster, steps.cropped);
    if (!steps.rejected() && isDot(drawing, penWidth))
        steps.rejection = "only a dot";
    if (!steps.rejected())
        boxAndCentre(steps);
    return steps;
}

DrawingSteps normalise(const Image &picture, const NormalisationOptions &)
{
    DrawingSteps steps;
    if (picture.empty()) {
        steps.rejection = "nothing is drawn";
        return steps;
    }
    steps.raster = inkOf(picture);
    steps.cropped = reducedKeepingLines(cropToInk(steps.raster), closeUpSide);
    steps.rejection = rejectionOf(steps.raster, steps.cropped);
    if (!steps.rejected() && isDot(steps.cropped, steps.raster))
        steps.rejection = "only a dot";
    if (!steps.rejected())
        boxAndCentre(steps);
    return steps;
}

Image rasteriseCloseUp(const Drawing &drawing, double penWidth)
{
    const std::optional<Area> area = inkArea(drawing, penWidth);
    if (!area || area->width() <= 0 || area->height() <= 0)
        return {};
    return cropToInk(rasterise(drawing, penWidth, closeUpSide, *area));
}

Image cropToInk(const Image &grey, std::uint8_t threshold)
{
    const Bounds bounds = inkBounds(grey, threshold);
    if (bounds.right < 0)
        return {};
    Image cropped = filledImage(bounds.right - bounds.left + 1, bounds.bottom - bounds.top + 1);
    for (int y = 0; y < cropped.height; ++y) {
        const std::uint8_t *row
            = &grey.pixels[static_cast<std::size_t>(y + bounds.top) * static_cast<std::size_t>(grey.width)];
        std::copy_n(row + bounds.left, cropped.width, &cropped.at(0, y));
    }
    return cropped;
}

Image fitIntoBox(const Image &grey)
{
    const double scale = static_cast<double>(boxSide) / std::max(grey.width, grey.height);
    const int width = std::max(1, static_cast<int>(std::lround(grey.width * scale)));
    const int height = std::max(1, static_cast<int>(std::lround(grey.height * scale)));
    return width == grey.width && height == grey.height ? grey : resized(grey, width, height);
}

Image strengthenInk(const Image &boxed)
{
    const int bright = brightInk(boxed);
    if (bright == 0)
        return boxed;
    Image strengthened = boxed;
    for (std::uint8_t &value : strengthened.pixels)
        value = static_cast<std::uint8_t>(std::min(255, (255 * value + bright / 2) / bright));
    return strengthened;
}

Image centreByMass(const Image &boxed)
{
    double mass = 0;
    double momentX = 0;
    double momentY = 0;
    for (int y = 0; y < boxed.height; ++y) {
        for (int x = 0; x < boxed.width; ++x) {
            mass += boxed.at(x, y);
            momentX += x * boxed.at(x, y);
            momentY += y * boxed.at(x, y);
        }
    }
    Image centred = filledImage(imageSide, imageSide);
    if (mass == 0)
        return centred;
    const int left = centringOffset(momentX, mass, boxed.width);
    const int top = centringOffset(momentY, mass, boxed.height);
    for (int y = 0; y < boxed.height; ++y)
        std::copy_n(&boxed.pixels[static_cast<std::size_t>(y * boxed.width)], boxed.width, &centred.at(left, top + y));
    return centred;
}

} // namespace digitlab
