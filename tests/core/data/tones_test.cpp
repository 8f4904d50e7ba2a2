// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tones.h"

#include <gtest/gtest.h>

using namespace digitlab;

TEST(Quantile, IsTheToneThatAFractionDoesNotExceed)
{
    EXPECT_EQ(quantile({7}, 0.9), 7);
    EXPECT_EQ(quantile({9, 3, 5}, 0.5), 5);
    EXPECT_EQ(quantile({4, 1, 3, 2}, 0.5), 2) << "of two the lower";
    EXPECT_EQ(quantile({200, 10, 30, 20, 40}, 1), 200);
    EXPECT_EQ(quantile({200, 10, 30, 20, 40}, 0), 10);
}

TEST(Negative, TurnsInkIntoPaperAndBack)
{
    const Image image{2, 1, 1, {0, 200}};
    EXPECT_EQ(negative(image), (Image{2, 1, 1, {255, 55}}));
    EXPECT_EQ(negative(negative(image)), image);
}
