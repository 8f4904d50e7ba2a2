// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/non_digits.h"

#include "core/base/helper_threads.h"
#include "core/drawing/normalisation.h"
#include "core/synthetic/digit_handwriting.h"
#include "core/synthetic/letter_skeletons.h"
#include "core/synthetic/rescan.h"
#include "core/synthetic/scene.h"
#include "core/synthetic/stroke_fonts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace digitlab {

namespace {

constexpr double shapeSide = 500;
/// Fractions of a drawing's larger side.
constexpr double thinnestPen = 0.04;
constexpr double thickestPen = 0.18;

int between(int low, int high, Random &random)
{
    return low + static_cast<int>(random.below(static_cast<std::uint64_t>(high - low) + 1));
}

Point somewhere(Random &random)
{
    return {random.uniform(0.15, 0.85) * shapeSide, random.uniform(0.15, 0.85) * shapeSide};
}

/// A pen that goes on in its direction and turns at random; it turns back at the edges.
Stroke wander(int points, double restlessness, Random &random)
{
    constexpr double step = 12;
    Point place = somewhere(random);
    double direction = random.uniform(0, 2 * std::numbers::pi);
    double turning = 0;
    Stroke stroke;
    for (int i = 0; i < points; ++i) {
        stroke.push_back(place);
        turning = 0.8 * turning + restlessness * random.normal();
        direction += turning;
        place.x = std::clamp(place.x + step * std::cos(direction), 60.0, shapeSide - 60);
        place.y = std::clamp(place.y + step * std::sin(direction), 60.0, shapeSide - 60);
    }
    return stroke;
}

Drawing scribble(Random &random)
{
    Drawing drawing;
    const int strokes = between(1, 3, random);
    for (int i = 0; i < strokes; ++i)
        drawing.strokes.push_back(wander(between(120, 400, random) / strokes, random.uniform(0.12, 0.5), random));
    return drawing;
}

/// To and fro across a patch, as one fills it.
Drawing hatching(Random &random)
{
    const int turns = between(6, 24, random);
    const double width = random.uniform(0.25, 0.7) * shapeSide;
    const double height = random.uniform(0.25, 0.7) * shapeSide;
    const double slant = random.uniform(-0.5, 0.5) * height;
    Drawing drawing;
    Stroke stroke;
    for (int i = 0; i <= turns; ++i) {
        const double side = i % 2 == 0 ? 0 : width;
        stroke.push_back({60 + side + random.normal() * 12,
            60 + height * i / turns + (i % 2 == 0 ? 0 : slant) + random.normal() * 6});
    }
    drawing.strokes.push_back(std::move(stroke));
    return drawing;
}

Drawing grid(Random &random)
{
    const int columns = between(0, 6, random);
    const int rows = between(columns < 2 ? 3 : 2, 6, random);
    const double low = random.uniform(0.1, 0.25) * shapeSide;
    const double high = shapeSide - random.uniform(0.1, 0.25) * shapeSide;
    Drawing drawing;
    const auto along = [&](int i, int count) { return low + (high - low) * (i + 0.5) / count + 5 * random.normal(); };
    for (int i = 0; i < columns; ++i)
        drawing.strokes.push_back({{along(i, columns), low}, {along(i, columns), high}});
    for (int i = 0; i < rows; ++i)
        drawing.strokes.push_back({{low, along(i, rows)}, {high, along(i, rows)}});
    return drawing;
}

Drawing written(std::span<const DigitSkeleton> ways, Random &random)
{
    return writeSkeleton(ways[random.below(ways.size())], random).drawing;
}

/// Some strokes through points anywhere, smooth or sharp: more of them than any digit has.
Drawing tangle(Random &random)
{
    DigitSkeleton skeleton;
    const int strokes = between(1, 5, random);
    const int points = strokes < 3 ? between(6, 10, random) : between(2, 4, random);
    for (int i = 0; i < strokes; ++i) {
        std::vector<ControlPoint> stroke;
        stroke.reserve(static_cast<std::size_t>(points));
        for (int place = 0; place < points; ++place)
            stroke.push_back({random.uniform(), random.uniform(), random.below(2) == 0 ? Turn::Sharp : Turn::Smooth});
        skeleton.strokes.push_back(std::move(stroke));
    }
    return writeSkeleton(skeleton, random).drawing;
}

/// A closed line whose distance from the middle goes up and down, as of a flower or a coil.
Drawing blossom(Random &random)
{
    constexpr int points = 240;
    const int rounds = between(1, 4, random);
    const double waves = (between(3, 12, random) + random.uniform(-0.3, 0.3)) / rounds;
    const double depth = random.uniform(0.3, 0.9);
    const double phase = random.uniform(0, 2 * std::numbers::pi);
    Stroke stroke;
    for (int i = 0; i <= points; ++i) {
        const double angle = phase + 2 * std::numbers::pi * rounds * i / points;
        const double radius = 190 * (1 - depth * (1 + std::cos(waves * angle)) / 2);
        stroke.push_back({shapeSide / 2 + radius * std::cos(angle), shapeSide / 2 + radius * std::sin(angle)});
    }
    Drawing drawing;
    drawing.strokes.push_back(std::move(stroke));
    return drawing;
}

/// Two or three digits side by side, apart or touching.
Drawing severalDigits(Random &random)
{
    const int count = between(2, 3, random);
    const double nearness = random.uniform(0.5, 1);
    Drawing drawing;
    for (int i = 0; i < count; ++i) {
        const Drawing digit = writeDigit(between(0, 9, random), random).drawing;
        for (Stroke stroke : digit.strokes) {
            for (Point &point : stroke)
                point = {(point.x - shapeSide / 2) / count + shapeSide * (0.5 + nearness * ((i + 0.5) / count - 0.5)),
                    shapeSide / 2 + (point.y - shapeSide / 2) / count};
            drawing.strokes.push_back(std::move(stroke));
        }
    }
    return drawing;
}

/// As uneven as a photograph of no writing: waves of several lengths and directions, with grain.
Image texture(Random &random)
{
    constexpr int side = 96;
    Image image = filledImage(side, side);
    std::vector<double> values(image.pixels.size(), 128);
    const bool isBold = random.below(2) == 0; // large shapes, as of a silhouette
    const int waves = between(3, 12, random);
    for (int wave = 0; wave < waves; ++wave) {
        const double length = std::exp(random.uniform(std::log(isBold ? 30.0 : 5.0), std::log(120.0)));
        const double direction = random.uniform(0, std::numbers::pi);
        const double phase = random.uniform(0, 2 * std::numbers::pi);
        const double across = std::cos(direction) * 2 * std::numbers::pi / length;
        const double down = std::sin(direction) * 2 * std::numbers::pi / length;
        const double strength = random.uniform(10, 60) * (isBold ? 3 : 1);
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                values[static_cast<std::size_t>(y) * static_cast<std::size_t>(side) + static_cast<std::size_t>(x)]
                    += strength * std::sin(across * x + down * y + phase);
    }
    const double grain = random.uniform(0, 25);
    for (std::size_t i = 0; i < values.size(); ++i)
        image.pixels[i] = static_cast<std::uint8_t>(std::clamp(values[i] + grain * random.normal(), 0.0, 255.0));
    return image;
}

DrawingSteps normalisedNonDigit(NonDigit kind, Random &random)
{
    const auto drawn = nonDigit(kind, random);
    if (const auto *image = std::get_if<Image>(&drawn))
        return normalise(*image);
    const auto &drawing = std::get<Drawing>(drawn);
    const double pen = std::exp(random.uniform(std::log(thinnestPen), std::log(thickestPen)));
    DrawingSteps steps = normalise(drawing, penWidthFromFraction(drawing, pen));
    const bool isScannedAgain = random.below(3) == 0;
    return isScannedAgain && !steps.rejected() ? normalise(rescanned(steps.centred.pixels, randomRescan(random)))
                                               : steps;
}

NonDigit kindAt(std::uint64_t place)
{
    return place % 2 == 0 ? NonDigit::FontCharacter : nonDigitKinds[place / 2 % nonDigitKinds.size()];
}

} // namespace

std::variant<Drawing, Image> nonDigit(NonDigit kind, Random &random)
{
    switch (kind) {
    case NonDigit::Scribble:
        return scribble(random);
    case NonDigit::Hatching:
        return hatching(random);
    case NonDigit::Grid:
        return grid(random);
    case NonDigit::Letter:
        return written(letterSkeletons(), random);
    case NonDigit::Symbol:
        return written(symbolSkeletons(), random);
    case NonDigit::Tangle:
        return tangle(random);
    case NonDigit::Blossom:
        return blossom(random);
    case NonDigit::SeveralDigits:
        return severalDigits(random);
    case NonDigit::FontCharacter:
        return writeSkeleton(randomFontCharacter(random), random).drawing;
    case NonDigit::Scene:
        return scene(random);
    case NonDigit::Texture:
        break;
    }
    return texture(random);
}

std::vector<std::uint8_t> nonDigitImages(int count, std::uint64_t seed)
{
    constexpr int atOnce = 256;
    std::vector<std::uint8_t> images;
    const std::size_t wanted = static_cast<std::size_t>(count) * imagePixels;
    for (std::uint64_t first = 0; images.size() < wanted; first += atOnce) {
        std::vector<DrawingSteps> drawn(atOnce);
        forEachIndex(atOnce, [&](int index) {
            const std::uint64_t place = first + static_cast<std::uint64_t>(index);
            Random random(seed, Stream::Digits, place, /*subPlace=*/1);
            drawn[static_cast<std::size_t>(index)] = normalisedNonDigit(kindAt(place), random);
        });
        for (const DrawingSteps &steps : drawn)
            if (!steps.rejected())
                images.insert(images.end(), steps.centred.pixels.begin(), steps.centred.pixels.end());
    }
    images.resize(wanted);
    return images;
}

} // namespace digitlab
