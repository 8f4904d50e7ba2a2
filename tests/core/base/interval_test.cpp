// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interval.h"

#include <gtest/gtest.h>

using namespace digitlab;

// Expected: statsmodels' proportion_confint(method="wilson"), the same as SciPy's binomtest().proportion_ci("wilson").
TEST(WilsonInterval, AgreesWithStatsmodelsAndSciPy)
{
    const auto expectInterval = [](int successes, int trials, double low, double high) {
        EXPECT_NEAR(wilsonInterval(successes, trials).low, low, 1e-12) << successes << " of " << trials;
        EXPECT_NEAR(wilsonInterval(successes, trials).high, high, 1e-12) << successes << " of " << trials;
    };
    expectInterval(1, 10, 0.017876213095072924, 0.40415002679523854);
    expectInterval(20, 30, 0.48780051644543837, 0.8076950191632386);
    expectInterval(30, 30, 0.8864866068260311, 1);
    expectInterval(291, 300, 0.9439774608583589, 0.9841381461905676);
    expectInterval(9970, 10000, 0.9957205933135995, 0.9978977123059478);
}

TEST(WilsonInterval, StaysWithinZeroAndOne)
{
    EXPECT_NEAR(wilsonInterval(0, 10).low, 0, 1e-12);
    EXPECT_NEAR(wilsonInterval(0, 10).high, 0.27753279986288926, 1e-12);
    EXPECT_NEAR(wilsonInterval(10, 10).low, 0.7224672001371106, 1e-12);
    EXPECT_NEAR(wilsonInterval(10, 10).high, 1, 1e-12);
    EXPECT_EQ(wilsonInterval(0, 0).low, 0);
    EXPECT_EQ(wilsonInterval(0, 0).high, 1);
}
