// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/stroke_thickness.h"

#include "core/base/image.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace digitlab {

namespace {

constexpr std::size_t imageEdge = imageSide;
constexpr std::size_t framedEdge = imageEdge + 2;
using InkPixels = std::array<std::uint8_t, imagePixels>;

/// Each pixel becomes what `pick` makes of itself and its four neighbours; black outside.
template <typename Pick> InkPixels withNeighbours(std::span<const std::uint8_t> image, Pick pick)
{
    std::array<std::uint8_t, framedEdge * framedEdge> framed{};
    for (std::size_t y = 0; y < imageEdge; ++y)
        std::copy_n(
            image.begin() + static_cast<std::ptrdiff_t>(y * imageEdge), imageEdge, &framed[(y + 1) * framedEdge + 1]);
    InkPixels result;
    for (std::size_t y = 0; y < imageEdge; ++y) {
        const std::uint8_t *middle = &framed[(y + 1) * framedEdge + 1];
        for (std::size_t x = 0; x < imageEdge; ++x) {
            const std::uint8_t beside = pick(middle[x + 1], *(middle + x - 1));
            const std::uint8_t across = pick(middle[x + framedEdge], *(middle + x - framedEdge));
            result[y * imageEdge + x] = pick(middle[x], pick(beside, across));
        }
    }
    return result;
}

InkPixels stepped(std::span<const std::uint8_t> image, float direction)
{
    return direction > 0 ? withNeighbours(image, [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); })
                         : withNeighbours(image, [](std::uint8_t a, std::uint8_t b) { return std::min(a, b); });
}

int ink(std::span<const std::uint8_t> image)
{
    return std::accumulate(image.begin(), image.end(), 0);
}

} // namespace

void changeThickness(std::span<std::uint8_t> image, float pixels)
{
    constexpr double leastInkKept = 0.4;
    const int inkBefore = ink(image);
    // NOLINTNEXTLINE(clang-analyzer-security.FloatLoopCounter): the rest after whole pixels is a step of its own
    for (float left = std::abs(pixels); left > 0; left -= 1) {
        const float fraction = std::min(left, 1.0F);
        const InkPixels step = stepped(image, pixels);
        InkPixels mixed;
        for (std::size_t i = 0; i < mixed.size(); ++i) {
            const float blend = static_cast<float>(image[i]) * (1 - fraction) + static_cast<float>(step[i]) * fraction;
            // NOLINTNEXTLINE(bugprone-incorrect-roundings): what rounds differs in the last bit
            mixed[i] = static_cast<std::uint8_t>(blend + 0.5F);
        }
        if (pixels < 0 && ink(mixed) < leastInkKept * inkBefore)
            return;
        std::ranges::copy(mixed, image.begin());
    }
}

} // namespace digitlab
