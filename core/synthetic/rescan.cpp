// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/rescan.h"

#include "core/drawing/digit_box.h"
#include "core/drawing/ink_mask.h"
#include "core/synthetic/stroke_thickness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace digitlab {

namespace {

constexpr std::array sides = {8, 10, 12, 14, 16, 16, 16, 20, 24, 28, 32, 32, 40, 48, 64};
constexpr std::uint8_t half = 127;

std::vector<float> gaussian(double deviation)
{
    const int reach = static_cast<int>(std::ceil(2.5 * deviation));
    std::vector<float> kernel;
    for (int i = -reach; i <= reach; ++i)
        kernel.push_back(static_cast<float>(std::exp(-0.5 * i * i / (deviation * deviation))));
    const float sum = std::accumulate(kernel.begin(), kernel.end(), 0.0F);
    for (float &value : kernel)
        value /= sum;
    return kernel;
}

Image blurredRows(const Image &image, const std::vector<float> &kernel)
{
    const auto reach = static_cast<int>(kernel.size() / 2);
    const auto middle = kernel.begin() + reach;
    Image result = image;
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x) {
            float sum = 0;
            for (int i = std::max(-reach, -x); i <= std::min(reach, image.width - 1 - x); ++i)
                sum += middle[i] * static_cast<float>(image.at(x + i, y));
            result.at(x, y) = static_cast<std::uint8_t>(std::lround(sum));
        }
    return result;
}

Image blurred(const Image &image, double deviation)
{
    if (deviation <= 0)
        return image;
    const std::vector<float> kernel = gaussian(deviation);
    return transposed(blurredRows(transposed(blurredRows(image, kernel)), kernel));
}

/// Width or height of the ink in the result: `length` is its own, `larger` the larger of the two.
int inkLength(int length, int larger, const Rescan &rescan)
{
    const double relative = std::pow(static_cast<double>(length) / larger, 1 - rescan.stretch);
    return std::clamp(static_cast<int>(std::lround(rescan.filling * rescan.side * relative)), 1, rescan.side);
}

void pasteInMiddle(Image &square, const Image &ink)
{
    const int left = (square.width - ink.width) / 2;
    const int top = (square.height - ink.height) / 2;
    for (int y = 0; y < ink.height; ++y)
        for (int x = 0; x < ink.width; ++x)
            square.at(left + x, top + y) = ink.at(x, y);
}

} // namespace

Rescan randomRescan(Random &random)
{
    Rescan rescan;
    rescan.side = sides[random.below(sides.size())];
    rescan.filling = random.below(2) == 0 ? 1 : random.uniform(0.55, 1);
    rescan.stretch = random.below(2) == 0 ? 0 : random.uniform(0, 1);
    rescan.thickness = random.uniform(-0.7, 1);
    rescan.blur = random.below(2) == 0 ? 0 : random.uniform(0, 0.05) * rescan.side;
    rescan.bilevel = random.below(2) == 0;
    rescan.darkOnLight = random.below(2) == 0;
    return rescan;
}

Image rescanned(std::span<const std::uint8_t> digit, const Rescan &rescan)
{
    Image grey{imageSide, imageSide, 1, {digit.begin(), digit.end()}};
    changeThickness(grey.pixels, static_cast<float>(rescan.thickness));
    const Image ink = cropToInk(grey, half / 2);
    Image square = filledImage(rescan.side, rescan.side);
    if (!ink.empty()) {
        const int larger = std::max(ink.width, ink.height);
        pasteInMiddle(
            square, resized(ink, inkLength(ink.width, larger, rescan), inkLength(ink.height, larger, rescan)));
    }
    square = blurred(square, rescan.blur);
    for (std::uint8_t &pixel : square.pixels) {
        if (rescan.bilevel)
            pixel = pixel > half ? 255 : 0;
        if (rescan.darkOnLight)
            pixel = static_cast<std::uint8_t>(255 - pixel);
    }
    return square;
}

} // namespace digitlab
