// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/stroke_width.h"

#include "core/drawing/digit_box.h"
#include "core/drawing/distance_map.h"
#include "core/drawing/skeleton.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace digitlab {

namespace {

/// Widths between these fractions of the usual are what training digits have too.
constexpr double thinnest = 0.75;
constexpr double thickest = 1.45;
/// Smaller images are enlarged to this larger side, so that widths can be told apart.
constexpr int workingSide = 160;

/// Twice the distance from the middle to the nearest paper pixel is half a pixel too much on either side.
double widthOn(const Image &skeleton, const std::vector<float> &toPaper)
{
    std::vector<float> radii;
    for (std::size_t i = 0; i < toPaper.size(); ++i)
        if (skeleton.pixels[i] != 0)
            radii.push_back(toPaper[i]);
    if (radii.empty())
        return 0;
    const auto middle = radii.begin() + static_cast<std::ptrdiff_t>(radii.size() / 2);
    std::nth_element(radii.begin(), middle, radii.end());
    return 2.0 * static_cast<double>(*middle) - 1;
}

/// Full ink up to `reach` from what the distances are to, with a soft rim of a pixel.
std::uint8_t inkWithin(float distance, double reach)
{
    // NOLINTNEXTLINE(bugprone-incorrect-roundings): what rounds differs in the last bit
    return static_cast<std::uint8_t>(255 * std::clamp(reach + 0.5 - static_cast<double>(distance), 0.0, 1.0) + 0.5);
}

Image grown(const Image &grey, double reach)
{
    Image result = withMargin(grey, static_cast<int>(std::ceil(reach)) + 1);
    const std::vector<float> toInk = distancesToInk(result);
    for (std::size_t i = 0; i < toInk.size(); ++i)
        result.pixels[i] = std::max(result.pixels[i], inkWithin(toInk[i], reach));
    return result;
}

/// What is deeper in the ink than `depth`, and all that is nearer than `radius` to the middle lines, so that nothing
/// breaks.
Image thinned(const Image &skeleton, const std::vector<float> &toPaper, double depth, double radius)
{
    const std::vector<float> toMiddle = distancesToInk(skeleton);
    Image result = skeleton;
    for (std::size_t i = 0; i < toPaper.size(); ++i) {
        const double inside = std::clamp(static_cast<double>(toPaper[i]) - depth, 0.0, 1.0);
        // NOLINTNEXTLINE(bugprone-incorrect-roundings): what rounds differs in the last bit
        const auto core = static_cast<std::uint8_t>(255 * inside + 0.5);
        result.pixels[i] = std::min(
            toPaper[i] > 0 ? std::uint8_t{255} : std::uint8_t{0}, std::max(core, inkWithin(toMiddle[i], radius - 0.5)));
    }
    return result;
}

Image enlarged(const Image &grey)
{
    const int larger = std::max(grey.width, grey.height);
    if (larger >= workingSide)
        return grey;
    const int factor = (workingSide + larger - 1) / larger;
    return resized(grey, grey.width * factor, grey.height * factor);
}

/// The width that is `usualStrokeWidth` of the larger side once strokes of `width` have become so wide and the larger
/// side has changed with them.
double usualWidthFor(double width, const Image &grey)
{
    const double middleSide = std::max(0.0, std::max(grey.width, grey.height) - width);
    return std::max(2.0, usualStrokeWidth / (1 - usualStrokeWidth) * middleSide);
}

} // namespace

double strokeWidth(const Image &grey)
{
    return grey.empty() ? 0 : widthOn(skeletonOf(grey), distancesToPaper(grey));
}

Image evenedStrokes(const Image &cropped)
{
    if (cropped.empty())
        return cropped;
    const Image grey = enlarged(cropped);
    const Image skeleton = skeletonOf(grey);
    const std::vector<float> toPaper = distancesToPaper(grey);
    const double width = widthOn(skeleton, toPaper);
    const double usual = usualWidthFor(width, grey);
    if (width <= 0 || (width >= thinnest * usual && width <= thickest * usual))
        return cropped;
    return cropToInk(
        width < usual ? grown(grey, (usual - width) / 2) : thinned(skeleton, toPaper, (width - usual) / 2, usual / 2));
}

} // namespace digitlab
