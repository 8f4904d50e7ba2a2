// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <gtest/gtest.h>

using namespace digitlab;

// As Python 3 prints them: f"{0.125:.2f}", f"{0.135:.2f}", f"{2 / 3:.2f}"; half goes to even, on the binary value.
TEST(Decimal, RoundsAsPythonDoes)
{
    EXPECT_EQ(decimal(0.125, 2), "0.12");
    EXPECT_EQ(decimal(0.135, 2), "0.14");
    EXPECT_EQ(decimal(2.0 / 3, 2), "0.67");
    EXPECT_EQ(decimal(1, 0), "1");
}

TEST(Decimal, HoldsTheLargestNumber)
{
    EXPECT_EQ(decimal(1.7976931348623157e308, 2).size(), 312U);
}

TEST(Decimal, IsAsShortAsItCanBeAndReadBackToTheSameValue)
{
    EXPECT_EQ(shortestDecimal(0.001), "0.001");
    EXPECT_EQ(shortestDecimal(0.00001), "1e-05");
    EXPECT_EQ(shortestDecimal(15), "15");
    EXPECT_EQ(shortestDecimal(0.123456789012345), "0.123456789012345");
    for (const double value : {0.1 + 0.2, 1.0 / 3, 1e-300, 123456.789})
        EXPECT_EQ(std::stod(shortestDecimal(value)), value);
}
