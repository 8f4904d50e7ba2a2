#include "core/evaluation/interval.h"

#include <gtest/gtest.h>

using namespace digitlab;

// Expected: statsmodels' proportion_confint(method="wilson").
TEST(WilsonInterval, AgreesWithStatsmodels)
{
    EXPECT_NEAR(wilsonInterval(1, 10).low, 0.01787, 1e-4);
    EXPECT_NEAR(wilsonInterval(1, 10).high, 0.40415, 1e-4);
    EXPECT_NEAR(wilsonInterval(291, 300).low, 0.9440, 1e-3);
    EXPECT_NEAR(wilsonInterval(291, 300).high, 0.9840, 1e-3);
}

TEST(WilsonInterval, StaysWithinZeroAndOne)
{
    EXPECT_NEAR(wilsonInterval(0, 10).low, 0, 1e-12);
    EXPECT_NEAR(wilsonInterval(0, 10).high, 0.27753, 1e-4);
    EXPECT_NEAR(wilsonInterval(10, 10).high, 1, 1e-12);
    EXPECT_EQ(wilsonInterval(0, 0).low, 0);
    EXPECT_EQ(wilsonInterval(0, 0).high, 1);
}
