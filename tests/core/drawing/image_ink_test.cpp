// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/image_ink.h"

#include "core/base/random.h"
#include "tests/support/drawn_images.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

/// Paper of a level with a bar of ink, both with normal grain.
Image grainyBar(int paper, int ink, double grain)
{
    Random random(1, Stream::Digits);
    Image image = filledImage(200, 200);
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 200; ++x) {
            const int level = x >= 90 && x < 110 && y >= 40 && y < 160 ? ink : paper;
            image.at(x, y)
                = static_cast<std::uint8_t>(std::clamp(std::lround(level + grain * random.normal()), 0L, 255L));
        }
    }
    return image;
}

} // namespace

TEST(ImageInk, TakesTheBorderForPaper)
{
    const Image light = drawn({".....", ".###.", "..#..", "....."});
    const Image dark = drawn({"#####", "#...#", "##.##", "#####"});

    EXPECT_EQ(inkOf(light), light);
    EXPECT_EQ(inkOf(dark), light);
}

TEST(ImageInk, StretchesPaleInk)
{
    Image pale = drawn({".....", ".###.", "....."});
    for (std::uint8_t &value : pale.pixels)
        value = value == 255 ? 120 : 180;

    EXPECT_EQ(inkOf(pale), drawn({".....", ".###.", "....."}));
}

TEST(ImageInk, IgnoresThePapersGrain)
{
    const Image ink = inkOf(grainyBar(210, 60, 8));

    EXPECT_EQ(ink.at(20, 20), 0);
    EXPECT_GT(ink.at(100, 100), 180);
    const auto specks = std::count_if(ink.pixels.begin(), ink.pixels.end(), [](auto value) { return value > 0; });
    EXPECT_NEAR(static_cast<double>(specks), 20 * 120, 3);
}

TEST(ImageInk, SeesNoInkInOneColourWithSlightNoise)
{
    const Image ink = inkOf(grainyBar(128, 128, 2));

    EXPECT_EQ(*std::max_element(ink.pixels.begin(), ink.pixels.end()), 0);
}

TEST(ImageInk, KeepsThinLinesWhereItReduces)
{
    Image image = filledImage(1000, 400);
    for (int x = 100; x < 900; ++x)
        image.at(x, 201) = 255;
    const Image reduced = reducedKeepingLines(image, 160);

    EXPECT_EQ(reduced.width, 143);
    EXPECT_EQ(reduced.height, 58);
    EXPECT_EQ(reduced.at(70, 28), 255);
}

TEST(ImageInk, LeavesSmallImagesAsTheyAre)
{
    EXPECT_EQ(reducedKeepingLines(drawn({"#."}), 2), drawn({"#."}));
}

} // namespace digitlab
