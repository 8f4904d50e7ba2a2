// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/colour_map.h"

#include <gtest/gtest.h>
#include <limits>

using namespace digitlab;

TEST(ColourMap, RunsFromCividisDarkBlueToYellow)
{
    EXPECT_EQ(hexText(cividisColour(0)), "#00224e");
    EXPECT_EQ(hexText(cividisColour(1)), "#fee838");
    EXPECT_EQ(hexText(cividisColour(std::numeric_limits<double>::quiet_NaN())), "#00224e");
}

TEST(ColourMap, IsWhiteWhereNothingDiffers)
{
    EXPECT_EQ(hexText(divergingColour(0)), "#ffffff");
    EXPECT_EQ(hexText(divergingColour(-1)), "#0072b2");
    EXPECT_EQ(hexText(divergingColour(7)), "#d55e00");
}

TEST(ColourMap, WritesOnDarkInWhiteAndOnLightInBlack)
{
    EXPECT_EQ(hexText(textColourOn({0, 0, 0})), "#ffffff");
    EXPECT_EQ(hexText(textColourOn({1, 1, 1})), "#000000");
}
