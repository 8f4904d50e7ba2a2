// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/image.h"

#include "tests/support/drawn_images.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab {

TEST(Image, RefusesSizesAndChannelsThatNoImageHas)
{
    EXPECT_THROW(filledImage(0, 3), std::invalid_argument);
    EXPECT_THROW(filledImage(3, -1), std::invalid_argument);
    EXPECT_THROW(filledImage(3, 3, 2), std::invalid_argument);
    EXPECT_EQ(filledImage(2, 3, 4, 7).pixels, std::vector<std::uint8_t>(24, 7));
}

TEST(Image, BecomesGreyAsPillowDoes)
{
    // Image.new("RGB", (1, 1), colour).convert("L") gives these.
    const auto greyOf = [](std::vector<std::uint8_t> rgb) { return toGrey({1, 1, 3, std::move(rgb)}).pixels[0]; };
    EXPECT_EQ(greyOf({255, 0, 0}), 76);
    EXPECT_EQ(greyOf({0, 255, 0}), 150);
    EXPECT_EQ(greyOf({0, 0, 255}), 29);
    EXPECT_EQ(greyOf({255, 255, 255}), 255);
    EXPECT_EQ(greyOf({9, 9, 9}), 9);
}

TEST(Image, LaysTransparentPartsOverTheGroundThatShowsTheInk)
{
    const Image darkInk{2, 1, 4, {20, 20, 20, 255, 20, 20, 20, 0}};
    EXPECT_EQ(toGrey(darkInk).pixels, (std::vector<std::uint8_t>{20, 255}));
    const Image lightInk{2, 1, 4, {240, 240, 240, 255, 240, 240, 240, 0}};
    EXPECT_EQ(toGrey(lightInk).pixels, (std::vector<std::uint8_t>{240, 0}));
    const Image halfTransparent{2, 1, 4, {0, 0, 0, 255, 0, 0, 0, 128}};
    EXPECT_EQ(toGrey(halfTransparent).pixels, (std::vector<std::uint8_t>{0, 127}));
}

TEST(Image, AveragesTheCoveredAreaWhenItShrinks)
{
    const Image board = drawn({
        "##..",
        "##..",
        "#.#.",
        "....",
    });
    EXPECT_EQ(resized(board, 2, 2).pixels, (std::vector<std::uint8_t>{255, 0, 64, 64}));
    const Image line = drawn({"##."});
    EXPECT_EQ(resized(line, 2, 1).pixels, (std::vector<std::uint8_t>{255, 85}));
}

TEST(Image, InterpolatesWhenItGrows)
{
    EXPECT_EQ(resized(drawn({".#"}), 4, 1).pixels, (std::vector<std::uint8_t>{0, 64, 191, 255}));
    EXPECT_EQ(resized(drawn({"#"}), 28, 28), filledImage(28, 28, 1, 255));
}

TEST(Image, StaysTheSameAtItsOwnSize)
{
    const Image image = drawn({"#..", ".#.", "..#"});
    EXPECT_EQ(resized(image, 3, 3), image);
    EXPECT_EQ(toGrey(image), image);
}

TEST(Image, IsResizedOnlyWhereItIsGrey)
{
    EXPECT_THROW(resized(filledImage(2, 2, 3), 1, 1), std::invalid_argument);
    EXPECT_THROW(resized(filledImage(2, 2), 0, 1), std::invalid_argument);
}

} // namespace digitlab
