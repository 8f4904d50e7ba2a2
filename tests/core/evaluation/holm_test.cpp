// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/holm.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Holm, AdjustsAsStatsmodelsDoes)
{
    // statsmodels 0.13.5: multipletests([0.01, 0.04, 0.03, 0.005, 0.5, 0.04], method="holm")
    const std::vector<double> p{0.01, 0.04, 0.03, 0.005, 0.5, 0.04};
    const auto near = [](double value) { return DoubleNear(value, 1e-12); };
    EXPECT_THAT(holmAdjusted(p), ElementsAre(near(0.05), near(0.12), near(0.12), near(0.03), near(0.5), near(0.12)));
}

TEST(Holm, LeavesASingleTestAsItIsAndNeverLeavesTheRange)
{
    EXPECT_THAT(holmAdjusted(std::vector{0.03}), ElementsAre(0.03));
    EXPECT_THAT(holmAdjusted(std::vector{0.9, 0.8}), ElementsAre(1.0, 1.0));
    EXPECT_THAT(holmAdjusted({}), IsEmpty());
}
