// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/digit_strokes.h"

#include "core/drawing/rasteriser.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace digitlab {

namespace {

/// Degrees grow clockwise from the right.
void addArc(Stroke &stroke, Point centre, double across, double down, double from, double to)
{
    constexpr int pieces = 24;
    for (int i = 0; i <= pieces; ++i) {
        const double angle = (from + (to - from) * i / pieces) * std::numbers::pi / 180;
        stroke.push_back({centre.x + across * std::cos(angle), centre.y + down * std::sin(angle)});
    }
}

Stroke arc(Point centre, double across, double down, double from, double to)
{
    Stroke stroke;
    addArc(stroke, centre, across, down, from, to);
    return stroke;
}

std::vector<Stroke> strokesOf(int digit)
{
    switch (digit) {
    case 0:
        return {arc({50, 50}, 20, 30, -90, 270)};
    case 1:
        return {{{40, 32}, {52, 20}, {52, 80}}};
    case 2: {
        Stroke stroke = arc({50, 37}, 18, 17, 190, 385);
        stroke.insert(stroke.end(), {{32, 79}, {70, 80}});
        return {stroke};
    }
    case 3: {
        Stroke stroke = arc({48, 35}, 18, 15, 200, 450);
        addArc(stroke, {48, 65}, 20, 15, -90, 160);
        return {stroke};
    }
    case 4:
        return {{{58, 20}, {30, 60}, {72, 60}}, {{60, 40}, {60, 80}}};
    case 5: {
        Stroke stroke{{68, 20}, {38, 20}, {36, 46}};
        addArc(stroke, {49, 61}, 19, 19, 230, 510);
        return {stroke};
    }
    case 6: {
        Stroke stroke{{62, 20}, {42, 40}};
        addArc(stroke, {50, 62}, 18, 18, 200, 560);
        return {stroke};
    }
    case 7:
        return {{{30, 20}, {70, 21}, {46, 80}}};
    case 8:
        return {arc({50, 35}, 14, 15, 90, 450), arc({50, 65}, 18, 15, -90, 270)};
    default: {
        Stroke stroke = arc({48, 38}, 17, 18, 0, 360);
        stroke.insert(stroke.end(), {{65, 38}, {60, 80}});
        return {stroke};
    }
    }
}

} // namespace

Drawing digitStrokes(int digit)
{
    return {.width = 100, .height = 100, .strokes = strokesOf(digit), .label = std::to_string(digit)};
}

Image sheetWithDigit(int digit, int width, int height, int size, std::uint8_t ink, std::uint8_t paper)
{
    const Image drawn = rasterise(digitStrokes(digit), 7, size * 100 / 60);
    Image sheet = filledImage(width, height, 1, paper);
    const int left = (width - drawn.width) / 2;
    const int top = (height - drawn.height) / 2;
    for (int y = std::max(0, top); y < std::min(height, top + drawn.height); ++y)
        for (int x = std::max(0, left); x < std::min(width, left + drawn.width); ++x)
            sheet.at(x, y) = static_cast<std::uint8_t>(paper + (ink - paper) * drawn.at(x - left, y - top) / 255);
    return sheet;
}

void drawRow(Image &grey, int top, int thickness, int left, int right, std::uint8_t value)
{
    for (int y = std::max(0, top); y < std::min(grey.height, top + thickness); ++y)
        for (int x = std::max(0, left); x <= std::min(grey.width - 1, right); ++x)
            grey.at(x, y) = value;
}

void drawColumn(Image &grey, int left, int thickness, int top, int bottom, std::uint8_t value)
{
    for (int y = std::max(0, top); y <= std::min(grey.height - 1, bottom); ++y)
        for (int x = std::max(0, left); x < std::min(grey.width, left + thickness); ++x)
            grey.at(x, y) = value;
}

} // namespace digitlab
