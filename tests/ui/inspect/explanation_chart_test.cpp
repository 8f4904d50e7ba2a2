// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/explanation_chart.h"

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(ExplanationChart, LeavesItsLinesAsCsv)
{
    ExplanationChart chart;
    chart.setContent(LinePlotData{{{QStringLiteral("g"), {1, -2}}, {QStringLiteral("v"), {0.1, -0.11}}},
                         QStringLiteral("Batch"), QStringLiteral("Gradient")},
        QStringLiteral("Adam"));
    EXPECT_EQ(chart.toCsv(), QStringLiteral("Batch,g,v\n1,1,0.1\n2,-2,-0.11\n"));
    EXPECT_FALSE(chart.grab().isNull());
}

TEST(ExplanationChart, SaysItsSharesToThoseWhoDoNotSeeThem)
{
    ExplanationChart chart;
    chart.setContent(
        FractionPlot{{{QStringLiteral("conv2d"), 0.5}, {QStringLiteral("dense"), 0.25}}}, QStringLiteral("ReLU"));
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("conv2d: 50.0 %, dense: 25.0 %"));
    EXPECT_EQ(chart.toCsv(), QStringLiteral("layer,share\nconv2d,0.5\ndense,0.25\n"));
    EXPECT_FALSE(chart.grab().isNull());
}

TEST(ExplanationChart, DrawsNothingOfNothing)
{
    ExplanationChart chart;
    EXPECT_FALSE(chart.grab().isNull());
    chart.setContent(LinePlotData{}, {});
    EXPECT_FALSE(chart.grab().isNull());
}

} // namespace
} // namespace digitlab::ui
