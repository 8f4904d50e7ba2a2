// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/small_image.h"

#include "core/drawing/digit_box.h"
#include "core/drawing/image_ink.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace digitlab {

namespace {

constexpr int largestSmallSide = 24;
constexpr int enlargedSide = 64;
constexpr int lobes = 3; // of the kernel, in pixels to either side
constexpr std::uint8_t quarterInk = 64;

double sinc(double x)
{
    return x == 0 ? 1 : std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
}

double lanczosKernel(double x)
{
    return std::abs(x) < lobes ? sinc(x) * sinc(x / lobes) : 0;
}

/// Row by row.
struct Grid {
    int width = 0;
    std::vector<double> values;

    int height() const { return static_cast<int>(values.size()) / width; }
    /// 0 beyond the end of a row.
    double at(int x, int y) const { return x < 0 || x >= width ? 0 : values[place(y) * place(width) + place(x)]; }
    static std::size_t place(int index) { return static_cast<std::size_t>(index); }
};

/// Of the pixels about `x`, normalised to a sum of 1.
struct Taps {
    int first = 0;
    std::array<double, std::size_t{2} * lobes> weights{};
};

Taps tapsAt(double x)
{
    Taps taps{static_cast<int>(std::floor(x)) - lobes + 1, {}};
    double sum = 0;
    for (int i = 0; i < 2 * lobes; ++i)
        sum += taps.weights[static_cast<std::size_t>(i)] = lanczosKernel(x - taps.first - i);
    for (double &weight : taps.weights)
        weight /= sum;
    return taps;
}

/// `factor` times as wide, with rows and columns exchanged, so that twice makes it higher as well.
Grid enlargedAndTurned(const Grid &grid, int factor)
{
    Grid result{grid.height(), {}};
    for (int x = 0; x < grid.width * factor; ++x) {
        const Taps taps = tapsAt((x + 0.5) / factor - 0.5);
        for (int y = 0; y < grid.height(); ++y) {
            double sum = 0;
            for (int i = 0; i < 2 * lobes; ++i)
                sum += taps.weights[static_cast<std::size_t>(i)] * grid.at(taps.first + i, y);
            result.values.push_back(sum);
        }
    }
    return result;
}

} // namespace

bool isSmall(const Image &image)
{
    return std::max(image.width, image.height) <= largestSmallSide;
}

Image withPaperMargin(const Image &grey)
{
    return withMargin(grey, 1, paperLevel(grey));
}

Image enlargedInk(const Image &cropped)
{
    const int larger = std::max(cropped.width, cropped.height);
    const int factor = (enlargedSide + larger - 1) / larger;
    const Image framed = withMargin(cropped, lobes); // the kernel spreads ink beyond its box
    const Grid grid{framed.width, {framed.pixels.begin(), framed.pixels.end()}};
    const Grid enlarged = enlargedAndTurned(enlargedAndTurned(grid, factor), factor);
    Image result = filledImage(enlarged.width, enlarged.height());
    std::ranges::transform(enlarged.values, result.pixels.begin(),
        [](double value) { return static_cast<std::uint8_t>(std::clamp(std::lround(value), 0L, 255L)); });
    Image ink = cropToInk(result, quarterInk);
    return ink.empty() ? cropped : ink;
}

} // namespace digitlab
