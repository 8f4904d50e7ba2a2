// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/digit_handwriting.h"

#include "core/drawing/normalisation.h"
#include "core/synthetic/digit_skeletons.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace digitlab {

namespace {

using ControlStroke = std::vector<ControlPoint>;

/// How one digit departs from its skeleton.
struct Hand {
    double unsteadiness; ///< standard deviation of a control point, fraction of the digit's height
    double widening;     ///< factor on the width
    double slant;        ///< shear, positive leans to the right
    double rotation;     ///< radians
    double waveX;        ///< amplitudes of a slow bend of the whole shape, fraction of the height
    double waveY;
    double phaseX;
    double phaseY;
    bool roundsCorners;
};

/// A normal number without the far tails that would spoil the shape.
double limitedNormal(Random &random)
{
    return std::clamp(random.normal(), -2.2, 2.2);
}

Hand drawnHand(Random &random)
{
    Hand hand{};
    hand.unsteadiness = random.uniform(0.008, 0.038);
    hand.widening = std::exp(0.08 + 0.2 * limitedNormal(random));
    hand.slant = 0.1 + 0.17 * limitedNormal(random);
    hand.rotation = 0.06 * limitedNormal(random);
    hand.waveX = 0.022 * limitedNormal(random);
    hand.waveY = 0.022 * limitedNormal(random);
    hand.phaseX = random.uniform(0, 2 * std::numbers::pi);
    hand.phaseY = random.uniform(0, 2 * std::numbers::pi);
    hand.roundsCorners = random.uniform() < 0.3;
    return hand;
}

const DigitSkeleton &chosenSkeleton(int digit, Random &random)
{
    const std::span<const DigitSkeleton> ways = digitSkeletons(digit);
    int total = 0;
    for (const DigitSkeleton &way : ways)
        total += way.weight;
    int place = static_cast<int>(random.below(static_cast<std::uint64_t>(total)));
    for (const DigitSkeleton &way : ways) {
        place -= way.weight;
        if (place < 0)
            return way;
    }
    return ways.back();
}

/// The last point moves along its own direction: strokes stop short or run on.
void moveEnd(ControlPoint &end, const ControlPoint &before, double fraction)
{
    end.x += fraction * (end.x - before.x);
    end.y += fraction * (end.y - before.y);
}

ControlStroke varied(ControlStroke stroke, const Hand &hand, Random &random)
{
    for (ControlPoint &point : stroke) {
        point.x += hand.unsteadiness * limitedNormal(random);
        point.y += hand.unsteadiness * limitedNormal(random);
        if (hand.roundsCorners)
            point.turn = Turn::Smooth;
    }
    moveEnd(stroke.front(), stroke[1], random.uniform(-0.3, 0.15));
    moveEnd(stroke.back(), stroke[stroke.size() - 2], random.uniform(-0.3, 0.3));
    return stroke;
}

/// The uniform Catmull-Rom curve (Catmull, Rom 1974) from b to c.
double curveBetween(double a, double b, double c, double d, double t)
{
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

/// At a sharp turn the curve arrives and leaves as if the stroke ended there.
Stroke curveThrough(const ControlStroke &controls)
{
    constexpr int steps = 6;
    Stroke curve;
    curve.push_back({controls.front().x, controls.front().y});
    for (std::size_t i = 0; i + 1 < controls.size(); ++i) {
        const ControlPoint &b = controls[i];
        const ControlPoint &c = controls[i + 1];
        const ControlPoint &a = i == 0 || b.turn == Turn::Sharp ? b : controls[i - 1];
        const ControlPoint &d = i + 2 == controls.size() || c.turn == Turn::Sharp ? c : controls[i + 2];
        for (int step = 1; step <= steps; ++step) {
            const double t = static_cast<double>(step) / steps;
            curve.push_back({curveBetween(a.x, b.x, c.x, d.x, t), curveBetween(a.y, b.y, c.y, d.y, t)});
        }
    }
    return curve;
}

Point bent(Point point, const Hand &hand)
{
    const double x = hand.widening * point.x + hand.waveX * std::sin(5 * point.y + hand.phaseX);
    const double y = point.y + hand.waveY * std::sin(6 * point.x + hand.phaseY);
    const double leaning = x - hand.slant * (y - 0.5);
    const double cosine = std::cos(hand.rotation);
    const double sine = std::sin(hand.rotation);
    return {cosine * leaning - sine * y, sine * leaning + cosine * y};
}

/// Moves the strokes to the canvas's middle, as large as a person would draw them.
void placeOnCanvas(Drawing &drawing)
{
    Point low = drawing.strokes.front().front();
    Point high = low;
    for (const Stroke &stroke : drawing.strokes) {
        for (const Point &point : stroke) {
            low = {std::min(low.x, point.x), std::min(low.y, point.y)};
            high = {std::max(high.x, point.x), std::max(high.y, point.y)};
        }
    }
    const double scale = 0.6 * drawing.height / std::max(high.x - low.x, high.y - low.y);
    for (Stroke &stroke : drawing.strokes) {
        for (Point &point : stroke)
            point = {drawing.width / 2 + scale * (point.x - (low.x + high.x) / 2),
                drawing.height / 2 + scale * (point.y - (low.y + high.y) / 2)};
    }
}

} // namespace

WrittenDigit writeDigit(int digit, Random &random)
{
    WrittenDigit written = writeSkeleton(chosenSkeleton(digit, random), random);
    written.drawing.label = std::to_string(digit);
    return written;
}

WrittenDigit writeSkeleton(const DigitSkeleton &skeleton, Random &random)
{
    const Hand hand = drawnHand(random);
    WrittenDigit written;
    for (const ControlStroke &controls : skeleton.strokes) {
        Stroke stroke = curveThrough(varied(controls, hand, random));
        for (Point &point : stroke)
            point = bent(point, hand);
        written.drawing.strokes.push_back(std::move(stroke));
    }
    placeOnCanvas(written.drawing);
    written.penWidth = penWidthFromFraction(written.drawing, 0.125 * std::exp(0.28 * limitedNormal(random)));
    return written;
}

} // namespace digitlab
