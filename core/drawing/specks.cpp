// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/specks.h"

#include "core/drawing/components.h"
#include "core/drawing/rasteriser.h"

#include <algorithm>

namespace digitlab {

namespace {

/// Fractions of the largest part's larger side.
constexpr double tinySide = 0.08;
constexpr double smallSide = 0.2;
constexpr double farGap = 0.25;
constexpr double dotSide = 0.05;
/// Fainter than this is the rim of an antialiased or blurred stroke.
constexpr std::uint8_t rim = 24;

bool isSpeck(const Component &part, const Component &largest)
{
    const double side = static_cast<double>(part.largerSide()) / largest.largerSide();
    const double gap = gapBetween(part, largest) / largest.largerSide();
    return side < tinySide || (side < smallSide && gap > farGap);
}

double sideOf(const Drawing &drawing, const Stroke &stroke)
{
    const auto area = strokesArea({drawing.width, drawing.height, {stroke}, {}});
    return area ? area->largerSide() : 0;
}

} // namespace

Image withoutSpecks(const Image &ink)
{
    const std::vector<Component> parts = componentsOf(ink, rim);
    if (parts.size() < 2)
        return ink;
    Image cleaned = filledImage(ink.width, ink.height);
    for (const Component &part : parts)
        if (&part == &parts.front() || !isSpeck(part, parts.front()))
            for (const int place : part.places)
                cleaned.pixels[static_cast<std::size_t>(place)] = ink.pixels[static_cast<std::size_t>(place)];
    return cleaned;
}

Drawing withoutSpecks(const Drawing &drawing)
{
    double longest = 0;
    for (const Stroke &stroke : drawing.strokes)
        longest = std::max(longest, sideOf(drawing, stroke));
    Drawing cleaned = drawing;
    std::erase_if(cleaned.strokes, [&](const Stroke &stroke) { return sideOf(drawing, stroke) < dotSide * longest; });
    return cleaned;
}

} // namespace digitlab
