// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_range.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>
#include <stdexcept>

using namespace digitlab;
using testing::ThrowsMessage;

TEST(NumberRange, HoldsItsEndsWhereTheyBelongToIt)
{
    constexpr NumberRange closed{-1, 2.5};
    EXPECT_TRUE(closed.contains(-1) && closed.contains(2.5));
    EXPECT_FALSE(closed.contains(2.6));
    constexpr NumberRange open{.lowest = -1, .highest = 2.5, .withLowest = false, .withHighest = false};
    EXPECT_TRUE(open.contains(0));
    EXPECT_FALSE(open.contains(-1) || open.contains(2.5));
    EXPECT_FALSE(closed.contains(std::numeric_limits<double>::quiet_NaN()));
}

TEST(NumberRange, ReadsAsAPersonWritesIt)
{
    EXPECT_EQ((NumberRange{0, 86'400}).text(), "0 to 86,400");
    EXPECT_EQ((NumberRange{.highest = 0.5, .withHighest = false}).text(), "at least 0 and below 0.5");
    EXPECT_EQ((NumberRange{.lowest = 2, .highest = 7, .withLowest = false}).text(), "above 2 and at most 7");
}

TEST(NumberRange, RefusesWithNameValueAndWhatIsAllowed)
{
    EXPECT_NO_THROW(requireInRange("tilt", 45, {0, 45}));
    EXPECT_THAT(
        [] {
            requireInRange("tilt", 45.5, {0, 45}, "\u00B0");
        },
        ThrowsMessage<std::invalid_argument>("tilt is 45.5; expected 0 to 45\u00B0"));
}
