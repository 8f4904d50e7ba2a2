// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/origins/odd_hand.h"

#include "core/synthetic/digit_handwriting.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

struct Box {
    Point low;
    Point high;

    double width() const { return std::max(1.0, high.x - low.x); }
    double height() const { return std::max(1.0, high.y - low.y); }
};

Box boxOf(const Drawing &drawing)
{
    Box box{drawing.strokes.front().front(), drawing.strokes.front().front()};
    for (const Stroke &stroke : drawing.strokes) {
        for (const Point &point : stroke) {
            box.low = {std::min(box.low.x, point.x), std::min(box.low.y, point.y)};
            box.high = {std::max(box.high.x, point.x), std::max(box.high.y, point.y)};
        }
    }
    return box;
}

/// From 0 to 1 around the middle.
double risen(double y)
{
    const double t = std::clamp((y - 0.3) / 0.4, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

/// The integral of one size above and another below the middle, from the top to y in [0, 1].
double heightUpTo(double y, double above, double below)
{
    constexpr int steps = 32;
    double sum = 0;
    for (int i = 0; i < steps; ++i) {
        const double share = risen(y * (i + 0.5) / steps);
        sum += (above * (1 - share) + below * share) * y / steps;
    }
    return sum;
}

double distanceToLine(const Point &point, const Point &from, const Point &to)
{
    const double x = to.x - from.x;
    const double y = to.y - from.y;
    const double squared = x * x + y * y;
    const double along
        = squared > 0 ? std::clamp(((point.x - from.x) * x + (point.y - from.y) * y) / squared, 0.0, 1.0) : 0.0;
    return std::hypot(point.x - from.x - along * x, point.y - from.y - along * y);
}

/// Douglas and Peucker's: appends the points after `first` up to `last` that are needed.
void appendCorners(const Stroke &stroke, std::size_t first, std::size_t last, double tolerance, Stroke &corners)
{
    std::size_t farthest = first;
    double distance = tolerance;
    for (std::size_t i = first + 1; i < last; ++i) {
        if (const double own = distanceToLine(stroke[i], stroke[first], stroke[last]); own > distance) {
            distance = own;
            farthest = i;
        }
    }
    if (farthest == first) {
        corners.push_back(stroke[last]);
        return;
    }
    appendCorners(stroke, first, farthest, tolerance, corners);
    appendCorners(stroke, farthest, last, tolerance, corners);
}

struct OddWay {
    int digit;
    DigitSkeleton skeleton;
};

const std::vector<OddWay> &oddWays()
{
    static const std::vector<OddWay> all = {
        // A loop where the foot ends, with and without a bar.
        {7,
            {.strokes = {{corner(0.2, 0.15), corner(0.2, 0.03), corner(0.8, 0.05), {0.6, 0.4}, {0.45, 0.8},
                 {0.34, 0.95}, {0.28, 0.85}, {0.42, 0.82}, {0.65, 0.93}}}}},
        {7,
            {.strokes = {{corner(0.1, 0.05), corner(0.8, 0.03), {0.6, 0.5}, {0.45, 0.9}, {0.54, 1}, {0.6, 0.9},
                             {0.48, 0.86}, {0.4, 0.98}},
                 {{0.35, 0.48}, {0.78, 0.44}}}}},
        {7,
            {.strokes = {{corner(0.1, 0.05), corner(0.7, 0.03), {0.45, 0.6}, {0.4, 0.9}, {0.55, 0.98}, {0.8, 0.86}},
                 {{0.25, 0.45}, {0.7, 0.45}}}}},
        // A ring far smaller than the other.
        {8,
            {.strokes = {{{0.6, 0.08}, {0.5, 0.01}, {0.42, 0.08}, {0.5, 0.17}, {0.72, 0.5}, {0.66, 0.9}, {0.4, 0.97},
                 {0.26, 0.7}, {0.42, 0.3}, {0.56, 0.15}, {0.6, 0.07}}}}},
        {8,
            {.strokes = {{{0.5, 0.7}, {0.25, 0.4}, {0.4, 0.05}, {0.7, 0.1}, {0.74, 0.45}, {0.48, 0.78}, {0.42, 0.92},
                 {0.5, 1}, {0.58, 0.92}, {0.5, 0.74}}}}},
        {9, {.strokes = {{{0.7, 0.12}, {0.6, 0.02}, {0.5, 0.1}, {0.58, 0.2}, {0.7, 0.12}, {0.66, 0.6}, {0.64, 1}}}}},
        {9,
            {.strokes = {{{0.66, 0.08}, {0.54, 0.02}, {0.47, 0.13}, {0.56, 0.21}, {0.66, 0.12}, {0.62, 0.45},
                 {0.5, 0.8}, {0.3, 0.98}, {0.1, 0.9}}}}},
        {6, {.strokes = {{{0.52, 0}, {0.44, 0.5}, {0.4, 0.84}, {0.48, 1}, {0.6, 0.92}, {0.53, 0.8}, {0.41, 0.86}}}}},
        {6,
            {.strokes = {{corner(0.5, 0), corner(0.3, 0.6), corner(0.3, 1), corner(0.65, 1), corner(0.65, 0.7),
                 corner(0.3, 0.7)}}}},
        {0,
            {.strokes = {{{0.55, 0.05}, {0.25, 0.2}, {0.2, 0.7}, {0.5, 0.97}, {0.8, 0.7}, {0.75, 0.2}, {0.5, 0.05},
                 {0.38, 0.2}, {0.42, 0.42}}}}},
    };
    return all;
}

} // namespace

Drawing digitInAnOddWay(Random &random)
{
    const OddWay &way = oddWays()[random.below(oddWays().size())];
    Drawing drawing = writeSkeleton(way.skeleton, random).drawing;
    drawing.label = std::to_string(way.digit);
    return drawing;
}

Drawing withOddProportions(Drawing drawing, Random &random)
{
    const Box box = boxOf(drawing);
    const bool hasLoop
        = drawing.label == "6" || drawing.label == "8" || drawing.label == "9"; // stays one, however tiny
    const double little = std::exp(random.uniform(std::log(hasLoop ? 0.25 : 0.5), std::log(0.8)));
    const bool isAbove = random.below(2) == 0;
    const double above = isAbove ? little : 1;
    const double below = isAbove ? 1 : little;
    const double pivot = box.low.x + box.width() * random.uniform(0.1, 0.9);
    const double narrowing = std::clamp(random.uniform(0.7, 1.5), little, 1 / little);
    const double slant = 0.25 * random.normal();
    for (Stroke &stroke : drawing.strokes) {
        for (Point &point : stroke) {
            const double y = (point.y - box.low.y) / box.height();
            const double share = risen(y);
            const double size = std::min(1.0, (above * (1 - share) + below * share) * narrowing);
            const double newY = box.height() * heightUpTo(y, above, below);
            point = {pivot + (point.x - pivot) * size - std::clamp(slant, -0.5, 0.5) * newY, box.low.y + newY};
        }
    }
    return drawing;
}

Drawing withCorners(Drawing drawing, Random &random)
{
    const Box box = boxOf(drawing);
    const double tolerance = std::max(box.width(), box.height()) * random.uniform(0.03, 0.07);
    for (Stroke &stroke : drawing.strokes) {
        if (stroke.size() < 3)
            continue;
        Stroke corners{stroke.front()};
        appendCorners(stroke, 0, stroke.size() - 1, tolerance, corners);
        stroke = std::move(corners);
    }
    return drawing;
}

Drawing byAnOddHand(Drawing drawing, Random &random)
{
    const std::uint64_t way = random.below(5);
    if (way == 2 || way == 4)
        drawing = withCorners(std::move(drawing), random);
    if (way >= 3)
        drawing = withOddProportions(std::move(drawing), random);
    return drawing;
}

} // namespace digitlab
