// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/occlusion.h"

#include "core/base/image.h"

#include <algorithm>

namespace digitlab {

namespace {

constexpr int reach = occlusionSide / 2;

/// The pixels under the square around a centre, cut off at the image's edges.
struct Square {
    explicit Square(int centre)
        : left(std::max(0, centre % imageSide - reach))
        , right(std::min(imageSide - 1, centre % imageSide + reach))
        , top(std::max(0, centre / imageSide - reach))
        , bottom(std::min(imageSide - 1, centre / imageSide + reach))
    {
    }
    template <typename Function> void forEachPixel(Function function) const
    {
        for (int y = top; y <= bottom; ++y)
            for (int x = left; x <= right; ++x)
                function(static_cast<std::size_t>(y) * imageSide + static_cast<std::size_t>(x));
    }

    int left;
    int right;
    int top;
    int bottom;
};

/// The image with one row of squares laid over it, one after another.
std::vector<std::uint8_t> occludedRow(std::span<const std::uint8_t> image, int row)
{
    std::vector<std::uint8_t> images;
    images.reserve(imageSide * image.size());
    for (int column = 0; column < imageSide; ++column) {
        const std::size_t first = images.size();
        images.insert(images.end(), image.begin(), image.end());
        Square(row * imageSide + column).forEachPixel([&](std::size_t pixel) { images[first + pixel] = 0; });
    }
    return images;
}

} // namespace

std::vector<float> occlusionMap(
    const Network &network, std::span<const std::uint8_t> image, int label, const std::stop_token &stop)
{
    const auto classes = static_cast<std::size_t>(network.spec().classes);
    const auto place = static_cast<std::size_t>(label);
    const float whole = network.probabilities(image)[place];
    std::vector<float> losses(image.size());
    std::vector<float> covers(image.size());
    for (int row = 0; row < imageSide; ++row) {
        if (stop.stop_requested())
            return {};
        const std::vector<float> probabilities = network.probabilities(occludedRow(image, row));
        for (int column = 0; column < imageSide; ++column) {
            const float loss = whole - probabilities[static_cast<std::size_t>(column) * classes + place];
            Square(row * imageSide + column).forEachPixel([&](std::size_t pixel) {
                losses[pixel] += loss;
                covers[pixel] += 1;
            });
        }
    }
    std::ranges::transform(losses, covers, losses.begin(), std::divides{});
    return losses;
}

} // namespace digitlab
