// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/rasteriser.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>

namespace digitlab {

namespace {

bool positive(double value)
{
    return std::isfinite(value) && value > 0;
}

bool finite(Point point)
{
    return std::isfinite(point.x) && std::isfinite(point.y);
}

/// Points farther from the canvas than anybody draws would leave nothing to reckon with.
Point broughtNear(Point point)
{
    constexpr double farthest = 1e9;
    return {std::clamp(point.x, -farthest, farthest), std::clamp(point.y, -farthest, farthest)};
}

void requireUsable(const Drawing &drawing, double penWidth, int side)
{
    if (!positive(drawing.width) || !positive(drawing.height))
        throw std::invalid_argument("The canvas must have a width and a height above 0, not "
            + std::to_string(drawing.width) + " x " + std::to_string(drawing.height) + ".");
    if (!positive(penWidth))
        throw std::invalid_argument("The pen width must be above 0, not " + std::to_string(penWidth) + ".");
    if (side < 1)
        throw std::invalid_argument("A raster needs a side of at least 1 pixel, not " + std::to_string(side) + ".");
}

/// The part of a pixel row from left to right; empty where left > right.
struct Span {
    double left = 1;
    double right = 0;

    bool empty() const { return left > right; }
};

Span united(Span a, Span b)
{
    if (a.empty() || b.empty())
        return a.empty() ? b : a;
    return {std::min(a.left, b.left), std::max(a.right, b.right)};
}

Span discSpan(Point centre, double radius, double y)
{
    const double squared = radius * radius - (y - centre.y) * (y - centre.y);
    if (squared < 0)
        return {};
    const double half = std::sqrt(squared);
    return {centre.x - half, centre.x + half};
}

/// A straight line from one point to another.
struct Segment {
    Point from;
    double dx;
    double dy;
    double inverseSquare; ///< of the length; 0 for a point
    double acrossSlope;   ///< how far the line goes to the right in a row; 0 for one that stays in its row
    double endSlope;      ///< the same of what is square to the line; 0 for one that goes straight down
    double reach;         ///< half of what a row meets of a band of radius 1 about the line

    Segment(Point start, Point end)
        : from(start)
        , dx(end.x - start.x)
        , dy(end.y - start.y)
        , inverseSquare(dx == 0 && dy == 0 ? 0 : 1 / (dx * dx + dy * dy))
        , acrossSlope(dy == 0 ? 0 : dx / dy)
        , endSlope(dx == 0 ? 0 : dy / dx)
        , reach(dy == 0 ? 0 : std::sqrt(1 + acrossSlope * acrossSlope))
    {
    }

    Point end() const { return {from.x + dx, from.y + dy}; }

    double squaredDistance(double x, double y) const
    {
        const double projection = (x - from.x) * dx + (y - from.y) * dy;
        const double along = std::clamp(projection * inverseSquare, 0.0, 1.0);
        const double offX = x - from.x - along * dx;
        const double offY = y - from.y - along * dy;
        return offX * offX + offY * offY;
    }
};

/// Where the rectangle along the line, `radius` to both sides, meets a row.
Span bandSpan(const Segment &line, double radius, double y)
{
    const double below = y - line.from.y;
    if (line.dy == 0)
        return std::abs(below) <= radius
            ? Span{std::min(line.from.x, line.from.x + line.dx), std::max(line.from.x, line.from.x + line.dx)}
            : Span{};
    const double middle = line.from.x + below * line.acrossSlope;
    const double half = radius * line.reach;
    Span span{middle - half, middle + half};
    if (line.dx == 0)
        return below * (below - line.dy) <= 0 ? span : Span{};
    // The rectangle's two ends, square to the line.
    const double start = line.from.x - below * line.endSlope;
    const double end = start + line.dx + line.dy * line.endSlope;
    span.left = std::max(span.left, std::min(start, end));
    span.right = std::min(span.right, std::max(start, end));
    return span;
}

/// Where what lies within `radius` of the line meets a row, but for the disc about its start: the line before has drawn
/// it.
Span addedSpan(const Segment &line, double radius, double y)
{
    return united(discSpan(line.end(), radius, y), bandSpan(line, radius, y));
}

/// For each value of a pixel the square of the distance from which on ink does not darken it any more.
using DarkeningLimits = std::array<double, 256>;

DarkeningLimits darkeningLimits(double radius)
{
    DarkeningLimits limits{};
    for (std::size_t value = 0; value < limits.size(); ++value) {
        constexpr double rounding = 1e-6;
        const double distance = radius + 0.5 - (static_cast<double>(value) + 0.5) / 255 + rounding;
        limits[value] = distance > 0 ? distance * distance : 0;
    }
    return limits;
}

/// A round pen over one image. Works in pixels, with pixel centres at whole numbers.
class Pen
{
public:
    Pen(Image &image, double radius)
        : m_image(image)
        , m_radius(radius)
        , m_limits(darkeningLimits(radius))
    {
    }

    void drawStroke(const Stroke &pixels);

private:
    void drawSegment(const Segment &line);
    void drawRow(int y, const Segment &line);
    void drawRim(int first, int last, int y, const Segment &line);

    Image &m_image;
    double m_radius;
    DarkeningLimits m_limits;
};

void Pen::drawStroke(const Stroke &pixels)
{
    // Points closer than this to the last drawn one change nothing that can be seen.
    constexpr double nearby = 0.25;
    Point last = pixels.front();
    drawSegment({last, last});
    for (const Point &point : pixels) {
        if (std::abs(point.x - last.x) < nearby && std::abs(point.y - last.y) < nearby)
            continue;
        drawSegment({last, point});
        last = point;
    }
}

void Pen::drawSegment(const Segment &line)
{
    const double reach = m_radius + 0.5;
    const double endY = line.from.y + line.dy;
    const double top = std::max(0.0, std::ceil(std::min(line.from.y, endY) - reach));
    const double bottom = std::min(m_image.height - 1.0, std::floor(std::max(line.from.y, endY) + reach));
    if (top > bottom)
        return;
    for (int y = static_cast<int>(top); y <= static_cast<int>(bottom); ++y)
        drawRow(y, line);
}

/// Only the rim of the line needs distances; inside it is full ink.
void Pen::drawRow(int y, const Segment &line)
{
    const auto column = [this](double x) { return static_cast<int>(std::clamp(x, -1.0, m_image.width + 0.0)); };
    const Span outer = addedSpan(line, m_radius + 0.5, y);
    if (outer.empty())
        return;
    const int first = std::max(0, column(std::ceil(outer.left)));
    const int last = std::min(m_image.width - 1, column(std::floor(outer.right)));
    const Span inner = addedSpan(line, m_radius - 0.5, y);
    const int innerFirst = std::max(first, column(std::ceil(inner.left)));
    const int innerLast = std::min(last, column(std::floor(inner.right)));
    if (inner.empty() || innerFirst > innerLast) {
        drawRim(first, last, y, line);
        return;
    }
    drawRim(first, innerFirst - 1, y, line);
    std::fill_n(&m_image.at(innerFirst, y), innerLast - innerFirst + 1, std::uint8_t{255});
    drawRim(innerLast + 1, last, y, line);
}

void Pen::drawRim(int first, int last, int y, const Segment &line)
{
    for (int x = first; x <= last; ++x) {
        std::uint8_t &pixel = m_image.at(x, y);
        if (pixel == 255)
            continue;
        const double squared = line.squaredDistance(x, y);
        if (squared > m_limits[pixel])
            continue;
        const double coverage = std::clamp(m_radius + 0.5 - std::sqrt(squared), 0.0, 1.0);
        // NOLINTNEXTLINE(bugprone-incorrect-roundings): what rounds differs in the last bit
        pixel = std::max(pixel, static_cast<std::uint8_t>(255 * coverage + 0.5));
    }
}

/// In pixels of an image that shows `area` at `scale`. Far points are brought near enough to be reckoned with.
Stroke pixelsOf(const Stroke &stroke, const Area &area, double scale)
{
    constexpr double farAway = 1e7;
    Stroke pixels;
    pixels.reserve(stroke.size());
    for (const Point &point : stroke) {
        if (!finite(point))
            continue;
        pixels.push_back({std::clamp((point.x - area.left) * scale - 0.5, -farAway, farAway),
            std::clamp((point.y - area.top) * scale - 0.5, -farAway, farAway)});
    }
    return pixels;
}

int pixelCount(double length)
{
    return std::max(1, static_cast<int>(std::ceil(length - 1e-6)));
}

} // namespace

std::optional<Area> strokesArea(const Drawing &drawing)
{
    std::optional<Area> area;
    for (const Stroke &stroke : drawing.strokes) {
        for (const Point &raw : stroke) {
            if (!finite(raw))
                continue;
            const Point point = broughtNear(raw);
            if (!area)
                area = Area{point.x, point.y, point.x, point.y};
            area = Area{std::min(area->left, point.x), std::min(area->top, point.y), std::max(area->right, point.x),
                std::max(area->bottom, point.y)};
        }
    }
    return area;
}

Image rasterise(const Drawing &drawing, double penWidth, int side)
{
    requireUsable(drawing, penWidth, side);
    return rasterise(drawing, penWidth, side, Area{0, 0, drawing.width, drawing.height});
}

Image rasterise(const Drawing &drawing, double penWidth, int side, const Area &area)
{
    requireUsable(drawing, penWidth, side);
    if (!positive(area.width()) || !positive(area.height()))
        throw std::invalid_argument("The part of the canvas to draw must have a width and a height above 0.");
    const double scale = side / area.largerSide();
    Image image = filledImage(pixelCount(area.width() * scale), pixelCount(area.height() * scale));
    Pen pen(image, std::max(0.5, penWidth * scale / 2));
    for (const Stroke &stroke : drawing.strokes) {
        const Stroke pixels = pixelsOf(stroke, area, scale);
        if (!pixels.empty())
            pen.drawStroke(pixels);
    }
    return image;
}

} // namespace digitlab
