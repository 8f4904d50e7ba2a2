// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/digit_skeletons.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace digitlab {

TEST(DigitSkeletons, KnowSeveralWaysToWriteEveryDigit)
{
    for (int digit = 0; digit < 10; ++digit)
        EXPECT_GE(digitSkeletons(digit).size(), 2U) << digit;
    EXPECT_THROW(digitSkeletons(10), std::out_of_range);
    EXPECT_THROW(digitSkeletons(-1), std::out_of_range);
}

TEST(DigitSkeletons, FillTheirHeightWithStrokesOfTwoPointsOrMore)
{
    for (int digit = 0; digit < 10; ++digit) {
        for (const DigitSkeleton &skeleton : digitSkeletons(digit)) {
            EXPECT_GT(skeleton.weight, 0);
            ASSERT_FALSE(skeleton.strokes.empty());
            double top = 1;
            double foot = 0;
            for (const auto &stroke : skeleton.strokes) {
                EXPECT_GE(stroke.size(), 2U);
                for (const ControlPoint &point : stroke) {
                    EXPECT_TRUE(point.x >= -0.1 && point.x <= 1) << digit;
                    top = std::min(top, point.y);
                    foot = std::max(foot, point.y);
                }
            }
            EXPECT_NEAR(top, 0, 0.05) << digit;
            EXPECT_NEAR(foot, 1, 0.07) << digit;
        }
    }
}

} // namespace digitlab
