// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/number_text.h"

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

TEST(NumberText, RoundsFiguresToWhatTheyMean)
{
    EXPECT_EQ(percentText(0.93333), "93.3 %");
    EXPECT_EQ(percentWithRange(0.97, {0.9444, 0.9841}), "97.0 % (94.4 to 98.4 %)");
    EXPECT_EQ(accuracyText(2, 4), "50.0 % (95 % interval 15.0 to 85.0 %)");
    EXPECT_EQ(grouped(-688714), "-688,714");
    EXPECT_EQ(counted(1, "digit"), "1 digit");
}

TEST(NumberText, SaysDurationsAsAPersonWould)
{
    EXPECT_EQ(durationText(7.64), "7.6 s");
    EXPECT_EQ(durationText(59.97), "1 min 0 s");
    EXPECT_EQ(durationText(125), "2 min 5 s");
    EXPECT_EQ(durationText(3780), "1 h 3 min");
    EXPECT_EQ(durationText(-1), "unknown");
    EXPECT_EQ(timeLeftText(7.64), "8 s");
}

TEST(NumberText, SaysSizesInTheUnitThatFits)
{
    EXPECT_EQ(byteText(820), "820 bytes");
    EXPECT_EQ(byteText(12'300), "12 kB");
    EXPECT_EQ(byteText(4'230'000), "4.2 MB");
    EXPECT_EQ(byteText(10'400'000'000), "10.4 GB");
    EXPECT_EQ(megabytesText(1'240'000, 11'600'000), "1.2 of 11.6 MB");
}

TEST(NumberText, NeverRoundsAProbabilityToCertainty)
{
    EXPECT_EQ(probabilityText(0.9934), "99.3 %");
    EXPECT_EQ(probabilityText(0), "<0.1 %");
    EXPECT_EQ(probabilityText(1), ">99.9 %");
}
