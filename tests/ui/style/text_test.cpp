// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/text.h"

#include <gtest/gtest.h>

using namespace digitlab::ui;

TEST(Text, RoundsFiguresToWhatTheyMean)
{
    EXPECT_EQ(percentText(0.93333), QStringLiteral("93.3 %"));
    EXPECT_EQ(percentText(0.97, {0.9444, 0.9841}), QStringLiteral("97.0 % (94.4 to 98.4 %)"));
    EXPECT_EQ(lossText(0.42331), QStringLiteral("0.4233"));
    EXPECT_EQ(countText(688714), QStringLiteral("688,714"));
}

TEST(Text, CountsOneThingInTheSingular)
{
    EXPECT_EQ(countText(1, QStringLiteral("run"), QStringLiteral("runs")), QStringLiteral("1 run"));
    EXPECT_EQ(countText(2412, QStringLiteral("run"), QStringLiteral("runs")), QStringLiteral("2,412 runs"));
    EXPECT_EQ(countText(0, QStringLiteral("run"), QStringLiteral("runs")), QStringLiteral("0 runs"));
}

TEST(Text, SaysDurationsAsAPersonWould)
{
    EXPECT_EQ(durationText(7.6), QStringLiteral("7.6 s"));
    EXPECT_EQ(durationText(125), QStringLiteral("2 min 5 s"));
    EXPECT_EQ(timeLeftText(7.6), QStringLiteral("8 s"));
}

TEST(Text, KeepsPathsInAnyScript)
{
    EXPECT_EQ(toQString(toPath(QStringLiteral("/data/цифры"))), QStringLiteral("/data/цифры"));
}
