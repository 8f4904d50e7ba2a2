// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/specks.h"

#include "core/drawing/components.h"
#include "tests/support/drawn_images.h"

#include <gtest/gtest.h>

namespace digitlab {

namespace {

Image barWith(int x, int y, int side)
{
    Image image = filledImage(100, 100);
    for (int i = 10; i < 60; ++i)
        for (int j = 10; j < 14; ++j)
            image.at(j, i) = 255;
    for (int i = 0; i < side; ++i)
        for (int j = 0; j < side; ++j)
            image.at(x + j, y + i) = 255;
    return image;
}

} // namespace

TEST(Specks, TakesTinyPartsAway)
{
    EXPECT_EQ(withoutSpecks(barWith(20, 20, 3)), barWith(10, 10, 1));
}

TEST(Specks, TakesSmallPartsAwayThatAreFarOff)
{
    EXPECT_EQ(withoutSpecks(barWith(60, 20, 8)), barWith(10, 10, 1));
    EXPECT_EQ(withoutSpecks(barWith(16, 20, 8)), barWith(16, 20, 8));
}

TEST(Specks, KeepsSeveralLargeParts)
{
    EXPECT_EQ(withoutSpecks(barWith(60, 20, 30)), barWith(60, 20, 30));
    EXPECT_EQ(withoutSpecks(filledImage(5, 5)), filledImage(5, 5));
}

TEST(Specks, TakesStrayDotsOfThePenAway)
{
    Drawing drawing{.strokes = {{{100, 100}, {100, 400}}, {{300, 300}}, {{90, 200}, {150, 200}}}};

    EXPECT_EQ(withoutSpecks(drawing).strokes, (std::vector<Stroke>{drawing.strokes[0], drawing.strokes[2]}));
}

TEST(Specks, KeepsADotThatIsAllThereIs)
{
    const Drawing dot{.strokes = {{{250, 250}}}};

    EXPECT_EQ(withoutSpecks(dot), dot);
}

TEST(Components, HangTogetherAcrossCorners)
{
    const std::vector<Component> parts = componentsOf(drawn({
                                                          "#....",
                                                          ".#..#",
                                                          "....#",
                                                          "#...#",
                                                      }),
        127);

    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(parts[0].places.size(), 3U);
    EXPECT_EQ(parts[0].height(), 3);
    EXPECT_EQ(parts[1].width(), 2);
    EXPECT_DOUBLE_EQ(gapBetween(parts[0], parts[1]), 2);
}

} // namespace digitlab
