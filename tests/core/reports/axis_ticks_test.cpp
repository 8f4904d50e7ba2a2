// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/axis_ticks.h"

#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

using namespace digitlab;
using testing::DoubleEq;
using testing::ElementsAre;
using testing::Pointwise;

TEST(AxisTicks, StandAtRoundPlacesAroundTheRange)
{
    EXPECT_THAT(axisTicks(0, 10), ElementsAre(0, 2, 4, 6, 8, 10));
    EXPECT_DOUBLE_EQ(axisTicks(0.61, 0.99).front(), 0.6);
    EXPECT_DOUBLE_EQ(axisTicks(0.61, 0.99).back(), 1.0);
    EXPECT_THAT(axisTicks(3, 3), ElementsAre(3, 4));
    EXPECT_THAT(axisTicks(0, std::numeric_limits<double>::infinity()), ElementsAre(0, 1));
}

TEST(AxisTicks, OfALogarithmicAxisAreRoundPlacesAroundTheRange)
{
    EXPECT_THAT(logarithmicTicks(0.3, 4), Pointwise(DoubleEq(), {0.2, 0.5, 1.0, 2.0, 5.0}));
    EXPECT_THAT(logarithmicTicks(0.004, 125), Pointwise(DoubleEq(), {0.001, 0.01, 0.1, 1.0, 10.0, 100.0, 1000.0}));
    for (const double highest : {1e17, 1e300, 1.7e308})
        for (const double lowest : {1e-300, 1e-3, 0.5}) {
            const std::vector<double> ticks = logarithmicTicks(lowest, highest);
            EXPECT_LE(ticks.size(), 9U);
            EXPECT_LE(ticks.front(), lowest * (1 + 1e-9));
            for (const double tick : ticks)
                EXPECT_TRUE(std::isfinite(tick));
        }
}

TEST(AxisTicks, OfARangeThatHasNoLogarithmAreAFewAllTheSame)
{
    const double infinity = std::numeric_limits<double>::infinity();
    for (const auto &[low, high] :
        std::vector<std::pair<double, double>>{{0, 1}, {-1, 1}, {infinity, -infinity}, {1, infinity}, {2, 1}})
        EXPECT_GE(logarithmicTicks(low, high).size(), 2U);
    EXPECT_GE(logarithmicTicks(0.7, 0.7).size(), 2U);
    EXPECT_GE(logarithmicTicks(1, 1).size(), 2U);
}

TEST(AxisTicks, HaveLabelsThatAreShortAndTellThemApart)
{
    EXPECT_THAT(tickLabels({0, 0.5, 1}, AxisScale::Linear), ElementsAre("0.0", "0.5", "1.0"));
    EXPECT_THAT(tickLabels({0, 0.25, 0.5}, AxisScale::Linear, 100), ElementsAre("0", "25", "50"));
    EXPECT_THAT(tickLabels({0, 2e17, 4e17}, AxisScale::Linear), ElementsAre("0", "2e17", "4e17"));
    EXPECT_THAT(tickLabels({0, 2e-7, 4e-7}, AxisScale::Linear), ElementsAre("0", "2e-7", "4e-7"));
    EXPECT_THAT(tickLabels({0.001, 1, 1000}, AxisScale::Logarithmic), ElementsAre("0.001", "1", "1000"));
    EXPECT_THAT(tickLabels({1e-6, 1, 1e6}, AxisScale::Logarithmic), ElementsAre("1e-6", "1", "1e6"));
}
