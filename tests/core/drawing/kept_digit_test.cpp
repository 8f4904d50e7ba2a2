// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/kept_digit.h"

#include <gtest/gtest.h>

namespace digitlab {

TEST(KeptDigit, StrokesTakeTheirLabel)
{
    const Drawing drawing{.strokes = {{{10, 20}, {30, 40}}}, .label = 1};
    const KeptDigit digit = keptStrokes(drawing, 7);
    EXPECT_FALSE(digit.isPicture());
    EXPECT_EQ(digit.label(), 7);
    EXPECT_EQ(digit.drawing.strokes, drawing.strokes);
}

TEST(KeptDigit, APictureIsKeptGreyAndNotLargerThanItIsOfUse)
{
    const KeptDigit digit = keptPicture(filledImage(2240, 1000, 3, 255), 4);
    EXPECT_TRUE(digit.isPicture());
    EXPECT_EQ(digit.label(), 4);
    EXPECT_EQ(digit.picture.channels, 1);
    EXPECT_EQ(digit.picture.width, 560);
    EXPECT_EQ(digit.picture.height, 250);
    EXPECT_EQ(keptPicture(filledImage(10'000, 2), 4).picture.height, 1);
}

} // namespace digitlab
