// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/rasteriser.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace digitlab {

namespace {

Drawing drawingFrom(std::vector<Stroke> strokes)
{
    return {.width = 100, .height = 100, .strokes = std::move(strokes), .label = std::nullopt};
}

double inkSumOf(const Image &image)
{
    return std::accumulate(image.pixels.begin(), image.pixels.end(), 0.0) / 255;
}

} // namespace

TEST(Rasteriser, DrawsALineAsWideAsThePen)
{
    const Image image = rasterise(drawingFrom({{{20, 50}, {80, 50}}}), 10, 200);

    EXPECT_EQ(image.width, 200);
    EXPECT_EQ(image.height, 200);
    double width = 0;
    for (int y = 0; y < image.height; ++y)
        width += image.at(100, y) / 255.0;
    EXPECT_NEAR(width, 20, 0.1);
    EXPECT_EQ(image.at(100, 100), 255);
    EXPECT_EQ(image.at(100, 112), 0);
}

TEST(Rasteriser, InksTheAreaOfALineWithRoundEndsWhateverItsDirection)
{
    const Point start{50, 50};
    for (const Point end : {Point{80, 50}, Point{50, 20}, Point{60, 80}, Point{25, 60}, Point{20, 20}}) {
        const double length = std::hypot(end.x - start.x, end.y - start.y);
        const double area = 4 * (length * 10 + std::numbers::pi * 25);
        EXPECT_NEAR(inkSumOf(rasterise(drawingFrom({{start, end}}), 10, 200)), area, 0.01 * area);
    }
}

TEST(Rasteriser, DrawsASinglePointAsADisc)
{
    const double ink = inkSumOf(rasterise(drawingFrom({{{50, 50}}}), 20, 100));

    EXPECT_NEAR(ink, std::numbers::pi * 100, 3);
}

TEST(Rasteriser, GivesTheSameForRepeatedPointsAsForOne)
{
    const Drawing once = drawingFrom({{{20, 20}, {70, 60}}});
    const Drawing often = drawingFrom({{{20, 20}, {20, 20}, {70, 60}, {70, 60}, {70, 60}}});

    EXPECT_EQ(rasterise(once, 8, 100), rasterise(often, 8, 100));
}

TEST(Rasteriser, JoinsStrokesByTheStrongerInk)
{
    const Stroke across{{10, 50}, {90, 50}};
    const Stroke down{{50, 10}, {50, 90}};
    const Image both = rasterise(drawingFrom({across, down}), 7, 100);
    const Image first = rasterise(drawingFrom({across}), 7, 100);
    const Image second = rasterise(drawingFrom({down}), 7, 100);

    for (std::size_t i = 0; i < both.pixels.size(); ++i)
        ASSERT_EQ(both.pixels[i], std::max(first.pixels[i], second.pixels[i]));
}

TEST(Rasteriser, KeepsALineVisibleHoweverThinThePen)
{
    const Image image = rasterise(drawingFrom({{{20, 50.5}, {80, 50.5}}}), 0.001, 100);

    EXPECT_GT(image.at(50, 50), 200);
}

TEST(Rasteriser, KeepsTheCanvasAspect)
{
    Drawing drawing = drawingFrom({{{50, 50}}});
    drawing.width = 400;
    const Image image = rasterise(drawing, 10, 200);

    EXPECT_EQ(image.width, 200);
    EXPECT_EQ(image.height, 50);
}

TEST(Rasteriser, CutsOffWhatLiesOutsideOfTheCanvas)
{
    const Image outside = rasterise(drawingFrom({{{-500, -500}, {-300, 900}}, {{1e308, 1e308}}}), 10, 100);
    const Image through = rasterise(drawingFrom({{{-1e6, 50}, {1e6, 50}}}), 10, 100);

    EXPECT_EQ(inkSumOf(outside), 0);
    EXPECT_EQ(through.at(0, 50), 255);
    EXPECT_EQ(through.at(99, 50), 255);
    EXPECT_EQ(through.at(50, 70), 0);
}

TEST(Rasteriser, PassesOverPointsThatAreNotFinite)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    const Image with
        = rasterise(drawingFrom({{{nan, 5}, {20, 20}, {infinite, 7}, {70, 60}}, {{nan, nan}}, {}}), 8, 100);

    EXPECT_EQ(with, rasterise(drawingFrom({{{20, 20}, {70, 60}}}), 8, 100));
}

TEST(Rasteriser, ShowsAPartOfTheCanvasEnlarged)
{
    const Drawing drawing = drawingFrom({{{12, 12}, {18, 12}}});
    const Image part = rasterise(drawing, 2, 100, Area{10, 10, 20, 15});

    EXPECT_EQ(part.width, 100);
    EXPECT_EQ(part.height, 50);
    EXPECT_EQ(part.at(50, 20), 255);
    EXPECT_EQ(part.at(50, 40), 0);
}

TEST(Rasteriser, FindsTheAreaOfTheStrokesOnTheCanvasAndBeyond)
{
    const auto area = strokesArea(drawingFrom({{{20, -30}, {60, 40}}, {{150, 35}}}));

    ASSERT_TRUE(area);
    EXPECT_EQ(area->left, 20);
    EXPECT_EQ(area->top, -30);
    EXPECT_EQ(area->right, 150);
    EXPECT_EQ(area->bottom, 40);
    EXPECT_FALSE(strokesArea(drawingFrom({{}, {}})));
}

TEST(Rasteriser, RefusesACanvasPenOrSideThatIsNotPositive)
{
    Drawing flat = drawingFrom({{{5, 5}}});
    flat.height = 0;

    EXPECT_THROW(rasterise(flat, 10, 100), std::invalid_argument);
    EXPECT_THROW(rasterise(drawingFrom({}), 0, 100), std::invalid_argument);
    EXPECT_THROW(rasterise(drawingFrom({}), std::numeric_limits<double>::quiet_NaN(), 100), std::invalid_argument);
    EXPECT_THROW(rasterise(drawingFrom({}), 10, 0), std::invalid_argument);
    EXPECT_THROW(rasterise(drawingFrom({}), 10, 100, Area{5, 5, 5, 9}), std::invalid_argument);
}

} // namespace digitlab
