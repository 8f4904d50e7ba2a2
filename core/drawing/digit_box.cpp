// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/digit_box.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace digitlab {

namespace {

constexpr int boxSide = 20;

/// The offset that brings the centre of mass, `moment / mass`, nearest to pixel 14: in MNIST it lies from 13.5 to 14.5.
int centringOffset(double moment, double mass, int length)
{
    const int offset = static_cast<int>(std::floor(imageSide / 2.0 - moment / mass + 0.5));
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

Image withMargin(const Image &grey, int margin, std::uint8_t value)
{
    Image result = filledImage(grey.width + 2 * margin, grey.height + 2 * margin, 1, value);
    for (int y = 0; y < grey.height; ++y)
        std::copy_n(&grey.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(grey.width)], grey.width,
            &result.at(margin, y + margin));
    return result;
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
        std::copy_n(&boxed.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(boxed.width)], boxed.width,
            &centred.at(left, top + y));
    return centred;
}

} // namespace digitlab
