// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/image.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

namespace digitlab {

namespace {

int luminance(int red, int green, int blue)
{
    // The factors 0.299, 0.587 and 0.114 in 16 bits, rounded as Pillow does.
    return (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16;
}

Image opaqueGrey(const Image &image)
{
    Image grey = filledImage(image.width, image.height);
    const auto channels = static_cast<std::size_t>(image.channels);
    for (std::size_t i = 0; i < grey.pixels.size(); ++i) {
        const std::uint8_t *pixel = &image.pixels[i * channels];
        grey.pixels[i] = static_cast<std::uint8_t>(luminance(pixel[0], pixel[1], pixel[2]));
    }
    return grey;
}

/// 255 where the ink is dark, 0 where it is light.
int contrastingGround(const Image &grey, const Image &withAlpha)
{
    std::uint64_t light = 0;
    std::uint64_t weight = 0;
    for (std::size_t i = 0; i < grey.pixels.size(); ++i) {
        const std::uint64_t alpha = withAlpha.pixels[4 * i + 3];
        light += alpha * grey.pixels[i];
        weight += alpha;
    }
    return light < 128 * weight ? 255 : 0;
}

void composite(Image &grey, const Image &withAlpha, int ground)
{
    for (std::size_t i = 0; i < grey.pixels.size(); ++i) {
        const int alpha = withAlpha.pixels[4 * i + 3];
        grey.pixels[i] = static_cast<std::uint8_t>((grey.pixels[i] * alpha + ground * (255 - alpha) + 127) / 255);
    }
}

/// How much each of some neighbouring source pixels gives to one target pixel.
struct Weights {
    int first = 0;
    std::vector<double> fractions;
};

Weights areaWeights(int target, int sourceSize, double step)
{
    const double begin = target * step;
    const double end = begin + step;
    Weights weights{static_cast<int>(begin), {}};
    for (int i = weights.first; i < sourceSize && i < end; ++i)
        weights.fractions.push_back((std::min(end, i + 1.0) - std::max(begin, double(i))) / step);
    return weights;
}

Weights linearWeights(int target, int sourceSize, double step)
{
    const double centre = std::clamp((target + 0.5) * step - 0.5, 0.0, sourceSize - 1.0);
    const int first = std::min(static_cast<int>(centre), std::max(0, sourceSize - 2));
    if (sourceSize == 1)
        return {0, {1}};
    return {first, {1 - (centre - first), centre - first}};
}

std::vector<Weights> axisWeights(int sourceSize, int targetSize)
{
    const double step = double(sourceSize) / targetSize;
    std::vector<Weights> weights;
    weights.reserve(static_cast<std::size_t>(targetSize));
    for (int target = 0; target < targetSize; ++target)
        weights.push_back(step > 1 ? areaWeights(target, sourceSize, step) : linearWeights(target, sourceSize, step));
    return weights;
}

/// Every row squeezed to the width of `columns`.
std::vector<double> resizedRows(const Image &grey, const std::vector<Weights> &columns)
{
    std::vector<double> rows;
    rows.reserve(columns.size() * static_cast<std::size_t>(grey.height));
    for (int y = 0; y < grey.height; ++y) {
        for (const Weights &weights : columns) {
            double sum = 0;
            for (std::size_t i = 0; i < weights.fractions.size(); ++i)
                sum += weights.fractions[i] * grey.at(weights.first + static_cast<int>(i), y);
            rows.push_back(sum);
        }
    }
    return rows;
}

} // namespace

Image filledImage(int width, int height, int channels, std::uint8_t value)
{
    if (width < 1 || height < 1)
        throw std::invalid_argument(
            "an image of " + std::to_string(width) + " x " + std::to_string(height) + " pixels; expected 1 or more");
    if (channels != 1 && channels != 3 && channels != 4)
        throw std::invalid_argument(
            "an image of " + std::to_string(channels) + " channels; expected 1 (grey), 3 (RGB) or 4 (RGBA)");
    const std::size_t size
        = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * static_cast<std::size_t>(channels);
    return {width, height, channels, std::vector<std::uint8_t>(size, value)};
}

Image toGrey(const Image &image)
{
    if (image.channels == 1)
        return image;
    Image grey = opaqueGrey(image);
    if (image.channels == 4)
        composite(grey, image, contrastingGround(grey, image));
    return grey;
}

Image resized(const Image &grey, int width, int height)
{
    if (grey.channels != 1 || grey.empty())
        throw std::invalid_argument("only a grey image can be resized");
    Image result = filledImage(width, height);
    const std::vector<double> rows = resizedRows(grey, axisWeights(grey.width, width));
    const std::vector<Weights> lines = axisWeights(grey.height, height);
    for (int y = 0; y < height; ++y) {
        const Weights &weights = lines[static_cast<std::size_t>(y)];
        for (int x = 0; x < width; ++x) {
            double sum = 0;
            for (std::size_t i = 0; i < weights.fractions.size(); ++i)
                sum += weights.fractions[i]
                    * rows[(static_cast<std::size_t>(weights.first) + i) * static_cast<std::size_t>(width)
                        + static_cast<std::size_t>(x)];
            result.at(x, y) = static_cast<std::uint8_t>(std::clamp(std::lround(sum), 0L, 255L));
        }
    }
    return result;
}

} // namespace digitlab
