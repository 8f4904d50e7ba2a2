// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/stroke_width.h"

#include "core/drawing/distance_map.h"
#include "core/drawing/rasteriser.h"
#include "core/drawing/skeleton.h"
#include "tests/support/drawn_images.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

/// A corner whose larger side is 160 pixels with the pen's width.
Image corner(double pen)
{
    return rasterise({.width = 160,
                         .height = 160,
                         .strokes = {{{pen / 2, pen / 2}, {pen / 2, 160 - pen / 2}, {100, 160 - pen / 2}}}},
        pen, 160);
}

double widthFraction(const Image &grey)
{
    return strokeWidth(grey) / std::max(grey.width, grey.height);
}

} // namespace

TEST(DistanceMap, IsExact)
{
    const Image image = drawn({
        "#....",
        ".....",
        "....#",
    });
    const std::vector<float> distances = distancesToInk(image);

    EXPECT_EQ(distances[0], 0);
    EXPECT_EQ(distances[2], 2);
    EXPECT_FLOAT_EQ(distances[6], std::sqrt(2.0F));
    EXPECT_FLOAT_EQ(distances[7], std::sqrt(5.0F));
    EXPECT_EQ(distances[9], 1);
}

TEST(DistanceMap, TakesTheOutsideForPaper)
{
    const std::vector<float> distances = distancesToPaper(filledImage(5, 5, 1, 255));

    EXPECT_EQ(distances[0], 1);
    EXPECT_EQ(distances[12], 3);
}

TEST(Skeleton, ThinsALineToOnePixelWithoutBreakingIt)
{
    const Image skeleton = skeletonOf(drawn({
        ".........",
        ".#######.",
        ".#######.",
        ".#######.",
        ".........",
    }));

    int inked = 0;
    for (int x = 0; x < 9; ++x)
        inked += skeleton.at(x, 2) > 0 ? 1 : 0;
    EXPECT_GE(inked, 4);
    EXPECT_EQ(std::count(skeleton.pixels.begin(), skeleton.pixels.end(), 255), inked);
}

TEST(StrokeWidth, IsThatOfThePen)
{
    for (const double pen : {3.0, 9.0, 20.0, 40.0})
        EXPECT_NEAR(strokeWidth(corner(pen)), pen, 2) << pen;
    EXPECT_EQ(strokeWidth(filledImage(5, 5)), 0);
}

TEST(StrokeWidth, BringsThinAndThickStrokesToTheUsualWidth)
{
    for (const double pen : {1.0, 4.0, 8.0, 34.0, 44.0})
        EXPECT_NEAR(widthFraction(evenedStrokes(corner(pen))), usualStrokeWidth, 0.02) << pen;
}

TEST(StrokeWidth, LeavesUsualStrokesAsTheyAre)
{
    const Image usual = corner(usualStrokeWidth * 160);

    EXPECT_EQ(evenedStrokes(usual), usual);
}

TEST(StrokeWidth, EnlargesAnImageThatIsTooSmallForTheUsualWidth)
{
    Image thin = filledImage(30, 30);
    for (int i = 0; i < 30; ++i)
        thin.at(0, i) = thin.at(i, 29) = 255;

    EXPECT_NEAR(widthFraction(evenedStrokes(thin)), usualStrokeWidth, 0.02);
    EXPECT_TRUE(evenedStrokes(Image{}).empty());
}

} // namespace digitlab
