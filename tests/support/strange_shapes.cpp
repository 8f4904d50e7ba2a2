// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strange_shapes.h"

#include "core/synthetic/digit_handwriting.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace digitlab {

namespace {

constexpr double middle = 250;
constexpr double turn = 2 * std::numbers::pi;

int between(int low, int high, Random &random)
{
    return low + static_cast<int>(random.below(static_cast<std::uint64_t>(high - low + 1)));
}

Point around(double angle, double radius)
{
    return {middle + radius * std::cos(angle), middle + radius * std::sin(angle)};
}

Drawing rays(Random &random)
{
    Drawing drawing;
    const int count = between(5, 12, random);
    const double start = random.uniform(0, turn);
    for (int i = 0; i < count; ++i) {
        const double angle = start + turn * (i + random.uniform(-0.2, 0.2)) / count;
        drawing.strokes.push_back({around(angle, random.uniform(0, 30)), around(angle, random.uniform(120, 200))});
    }
    return drawing;
}

Drawing lissajous(Random &random)
{
    const int across = between(2, 5, random);
    const double down = across + between(1, 2, random);
    const double phase = random.uniform(0.3, 1.2);
    Stroke stroke;
    for (int i = 0; i <= 300; ++i) {
        const double t = turn * i / 300;
        stroke.push_back({middle + 180 * std::sin(across * t + phase), middle + 180 * std::sin(down * t)});
    }
    return {.strokes = {stroke}};
}

Drawing rose(Random &random)
{
    const int petals = between(3, 7, random);
    const double start = random.uniform(0, turn);
    Stroke stroke;
    for (int i = 0; i <= 300; ++i) {
        const double t = turn * i / 300;
        stroke.push_back(around(t + start, 60 + 120 * std::abs(std::cos(petals * t / 2))));
    }
    stroke.push_back(around(start, 0));
    return {.strokes = {stroke}};
}

/// Small squares in a pattern.
Drawing checkers(Random &random)
{
    Drawing drawing;
    const int side = between(3, 5, random);
    const double step = 360.0 / side;
    for (int row = 0; row < side; ++row) {
        for (int column = row % 2; column < side; column += 2) {
            const double x = 70 + column * step;
            const double y = 70 + row * step;
            const double end = step * 0.6;
            drawing.strokes.push_back({{x, y}, {x + end, y}, {x + end, y + end}, {x, y + end}, {x, y}});
        }
    }
    return drawing;
}

/// Greek and Cyrillic capitals that resemble no digit.
const std::vector<DigitSkeleton> &glyphs()
{
    constexpr Turn sharp = Turn::Sharp;
    static const std::vector<DigitSkeleton> all = {
        {1, {{{.0, .0}, {.9, 1.}}, {{.9, .0}, {.0, 1.}}, {{.45, .0}, {.45, 1.}}}},                       // Zhe
        {1, {{{.0, .0}, {.0, 1., sharp}, {.9, 1., sharp}, {.9, .0}}, {{.45, .0}, {.45, 1.}}}},           // Sha
        {1, {{{.0, 1.}, {.0, .0, sharp}, {.7, .0, sharp}, {.7, 1.}}}},                                   // Pi
        {1, {{{.7, .0}, {.0, .0, sharp}, {.4, .5, sharp}, {.0, 1., sharp}, {.75, 1.}}}},                 // Sigma
        {1, {{{.0, .0}, {.05, .45}, {.4, .6}, {.75, .45}, {.8, .0}}, {{.4, .0}, {.4, 1.}}}},             // Psi
        {1, {{{.0, 1.}, {.25, 1., sharp}, {.02, .5}, {.4, .0}, {.78, .5}, {.55, 1., sharp}, {.8, 1.}}}}, // Omega
        {1, {{{.0, .05}, {.7, .0}}, {{.1, .5}, {.6, .5}}, {{.0, 1.}, {.7, .95}}}},                       // Xi
        {1, {{{.0, .0}, {.0, 1., sharp}, {.7, .0, sharp}, {.7, 1.}}}},                                   // I
    };
    return all;
}

/// One line that crosses itself many times.
Drawing knot(Random &random)
{
    Stroke stroke;
    double phase = random.uniform(0, turn);
    const double ratio = random.uniform(2.3, 4.7);
    for (int i = 0; i <= 240; ++i) {
        const double t = 2.5 * turn * i / 240;
        stroke.push_back(around(t + phase, 110 + 80 * std::sin(ratio * t)));
    }
    return {.strokes = {stroke}};
}

} // namespace

Drawing strangeDrawing(StrangeShape shape, Random &random)
{
    switch (shape) {
    case StrangeShape::Rays:
        return rays(random);
    case StrangeShape::Lissajous:
        return lissajous(random);
    case StrangeShape::Rose:
        return rose(random);
    case StrangeShape::Checkers:
        return checkers(random);
    case StrangeShape::Glyph:
        return writeSkeleton(glyphs()[random.below(glyphs().size())], random).drawing;
    case StrangeShape::Knot:
        break;
    }
    return knot(random);
}

} // namespace digitlab
