// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/fingerprint.h"

#include "core/base/image.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace digitlab {

namespace {

constexpr int side = Fingerprint::side;
constexpr int frequencies = 9; // in each direction, the constant one included
constexpr float sketchLength = 512;

using Grid = std::array<float, imagePixels>;
using Sketch = std::array<float, std::size_t{side} * side>;

std::size_t at(int x, int y, int width)
{
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
}

/// The ink with its centre of mass on pixel (14, 14), where MNIST has it: rounding is the same for a copy.
Grid centredInk(std::span<const std::uint8_t> pixels)
{
    const int ground = hasLightGround(pixels) ? 255 : 0;
    double mass = 0;
    double massX = 0;
    double massY = 0;
    for (int y = 0; y < imageSide; ++y) {
        for (int x = 0; x < imageSide; ++x) {
            const int ink = std::abs(pixels[at(x, y, imageSide)] - ground);
            mass += ink;
            massX += ink * x;
            massY += ink * y;
        }
    }
    Grid centred{};
    if (mass == 0)
        return centred;
    const int right = imageSide / 2 - static_cast<int>(std::lround(massX / mass));
    const int down = imageSide / 2 - static_cast<int>(std::lround(massY / mass));
    for (int y = std::max(0, down); y < std::min(imageSide, imageSide + down); ++y) {
        for (int x = std::max(0, right); x < std::min(imageSide, imageSide + right); ++x)
            centred[at(x, y, imageSide)]
                = static_cast<float>(std::abs(pixels[at(x - right, y - down, imageSide)] - ground));
    }
    return centred;
}

/// Halves both sides; each pixel takes 4 x 4 of the image with the weights 1 3 3 1.
Sketch blurredHalf(const Grid &ink)
{
    static constexpr std::array<float, 4> weights{1, 3, 3, 1};
    std::array<float, static_cast<std::size_t>(side) * imageSide> rows{};
    for (int y = 0; y < imageSide; ++y) {
        for (int x = 0; x < side; ++x) {
            for (int i = 0; i < 4; ++i) {
                const int from = 2 * x - 1 + i;
                if (from >= 0 && from < imageSide)
                    rows[at(x, y, side)] += weights[static_cast<std::size_t>(i)] * ink[at(from, y, imageSide)];
            }
        }
    }
    Sketch half{};
    for (int y = 0; y < side; ++y) {
        for (int i = 0; i < 4; ++i) {
            const int from = 2 * y - 1 + i;
            for (int x = 0; x < side && from >= 0 && from < imageSide; ++x)
                half[at(x, y, side)] += weights[static_cast<std::size_t>(i)] * rows[at(x, from, side)];
        }
    }
    return half;
}

using Basis = std::array<std::array<float, side>, frequencies>;

/// Cosines of the discrete cosine transform (DCT-II).
Basis cosines()
{
    Basis basis{};
    for (int k = 0; k < frequencies; ++k) {
        for (int x = 0; x < side; ++x)
            basis[static_cast<std::size_t>(k)][static_cast<std::size_t>(x)]
                = static_cast<float>(std::cos(std::numbers::pi * (x + 0.5) * k / side));
    }
    return basis;
}

/// Which frequencies the hash takes: the lowest 64 but for the constant one, (0,1), (1,0), (0,2), ...
std::vector<std::size_t> lowestFrequencies()
{
    std::vector<std::size_t> chosen;
    for (int sum = 1; chosen.size() < 64; ++sum) {
        for (int y = 0; y <= sum && chosen.size() < 64; ++y) {
            if (y < frequencies && sum - y < frequencies)
                chosen.push_back(at(sum - y, y, frequencies));
        }
    }
    return chosen;
}

std::uint64_t signsOfLowFrequencies(const Sketch &sketch)
{
    static const Basis basis = cosines();
    static const std::vector<std::size_t> chosen = lowestFrequencies();
    std::array<float, static_cast<std::size_t>(side) * frequencies> rows{};
    std::array<float, static_cast<std::size_t>(frequencies) * frequencies> spectrum{};
    for (int y = 0; y < side; ++y) {
        for (int k = 0; k < frequencies; ++k) {
            for (int x = 0; x < side; ++x)
                rows[at(k, y, frequencies)]
                    += basis[static_cast<std::size_t>(k)][static_cast<std::size_t>(x)] * sketch[at(x, y, side)];
        }
    }
    for (int j = 0; j < frequencies; ++j) {
        for (int y = 0; y < side; ++y) {
            for (int k = 0; k < frequencies; ++k)
                spectrum[at(k, j, frequencies)]
                    += basis[static_cast<std::size_t>(j)][static_cast<std::size_t>(y)] * rows[at(k, y, frequencies)];
        }
    }
    std::uint64_t signs = 0;
    for (std::size_t bit = 0; bit < chosen.size(); ++bit)
        signs |= static_cast<std::uint64_t>(spectrum[chosen[bit]] > 0) << bit;
    return signs;
}

} // namespace

bool hasLightGround(std::span<const std::uint8_t> pixels)
{
    int light = 0;
    for (int i = 0; i < imageSide - 1; ++i) {
        for (const std::size_t edge : {at(i, 0, imageSide), at(imageSide - 1, i, imageSide),
                 at(imageSide - 1 - i, imageSide - 1, imageSide), at(0, imageSide - 1 - i, imageSide)})
            light += pixels[edge] > 127 ? 1 : 0;
    }
    return light > 2 * (imageSide - 1);
}

Fingerprint fingerprint(std::span<const std::uint8_t> pixels)
{
    const Sketch half = blurredHalf(centredInk(pixels));
    float length = 0;
    for (const float value : half)
        length += value * value;
    Fingerprint print{.hash = signsOfLowFrequencies(half)};
    const float scale = length > 0 ? sketchLength / std::sqrt(length) : 0;
    std::ranges::transform(half, print.sketch.begin(),
        [scale](float value) { return static_cast<std::uint8_t>(std::min(255.0F, std::round(value * scale))); });
    return print;
}

float sketchDistance(const Fingerprint &a, const Fingerprint &b)
{
    int sum = 0;
    for (std::size_t i = 0; i < a.sketch.size(); ++i) {
        const int difference = a.sketch[i] - b.sketch[i];
        sum += difference * difference;
    }
    return std::sqrt(static_cast<float>(sum)) / sketchLength;
}

} // namespace digitlab
