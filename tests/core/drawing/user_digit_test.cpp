// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/user_digit.h"

#include <gtest/gtest.h>

namespace digitlab {

TEST(UserDigit, StrokesTakeTheirLabel)
{
    const Drawing drawing{.strokes = {{{10, 20}, {30, 40}}}, .label = "1"};
    const UserDigit digit = digitStrokes(drawing, "7");
    EXPECT_FALSE(digit.isImage());
    EXPECT_EQ(digit.label(), "7");
    EXPECT_EQ(digit.drawing.strokes, drawing.strokes);
}

TEST(UserDigit, AnImageIsKeptGreyAndNotLargerThanItIsOfUse)
{
    const UserDigit digit = userImage(filledImage(2240, 1000, 3, 255), "4");
    EXPECT_TRUE(digit.isImage());
    EXPECT_EQ(digit.label(), "4");
    EXPECT_EQ(digit.image.channels, 1);
    EXPECT_EQ(digit.image.width, 560);
    EXPECT_EQ(digit.image.height, 250);
    EXPECT_EQ(userImage(filledImage(10'000, 2), "4").image.height, 1);
}

} // namespace digitlab
