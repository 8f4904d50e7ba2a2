// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/rescan.h"

#include "core/synthetic/builtin_digits.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab {

namespace {

/// A tall bar, 4 x 20.
std::vector<std::uint8_t> bar()
{
    std::vector<std::uint8_t> pixels(imagePixels, 0);
    for (int y = 4; y < 24; ++y)
        std::fill_n(pixels.begin() + std::ptrdiff_t{y} * imageSide + 12, 4, std::uint8_t{255});
    return pixels;
}

int inkColumns(const Image &image)
{
    int columns = 0;
    for (int x = 0; x < image.width; ++x) {
        bool hasInk = false;
        for (int y = 0; y < image.height; ++y)
            hasInk |= image.at(x, y) > 127;
        columns += hasInk ? 1 : 0;
    }
    return columns;
}

} // namespace

TEST(Rescan, KeepsTheProportionsOrFillsTheSquare)
{
    EXPECT_EQ(inkColumns(rescanned(bar(), {.side = 40, .filling = 1})), 8);
    EXPECT_EQ(inkColumns(rescanned(bar(), {.side = 40, .filling = 1, .stretch = 1})), 40);
    EXPECT_EQ(inkColumns(rescanned(bar(), {.side = 40, .filling = 0.5})), 4);
}

TEST(Rescan, KnowsInkAndPaperAloneWhereItIsBilevel)
{
    const Image image = rescanned(bar(), {.side = 16, .filling = 0.8, .blur = 1, .bilevel = true});
    EXPECT_TRUE(std::ranges::all_of(image.pixels, [](std::uint8_t pixel) { return pixel == 0 || pixel == 255; }));
}

TEST(Rescan, WritesDarkOnLightAsOnPaper)
{
    const Image light = rescanned(bar(), {.side = 16});
    Image dark = rescanned(bar(), {.side = 16, .darkOnLight = true});
    for (std::uint8_t &pixel : dark.pixels)
        pixel = static_cast<std::uint8_t>(255 - pixel);
    EXPECT_EQ(dark, light);
}

TEST(Rescan, OfADigitThatHasNoInkIsEmptyPaper)
{
    const std::vector<std::uint8_t> paper(imagePixels, 0);
    EXPECT_EQ(inkColumns(rescanned(paper, {.side = 9, .blur = 2})), 0);
}

TEST(Rescan, AtRandomStaysWithinItsRanges)
{
    const Dataset digits = builtinDigits({.perClass = 2, .seed = 3}).train;
    for (std::uint64_t place = 0; place < 300; ++place) {
        Random random(1, Stream::Augmentation, place);
        const Rescan rescan = randomRescan(random);
        EXPECT_GE(rescan.side, 8);
        EXPECT_LE(rescan.side, 64);
        const Image image = rescanned(digits.image(static_cast<int>(place) % digits.size()), rescan);
        EXPECT_EQ(image.width, rescan.side);
        EXPECT_EQ(image.height, rescan.side);
    }
}

} // namespace digitlab
