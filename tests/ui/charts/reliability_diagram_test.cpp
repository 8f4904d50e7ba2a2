// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reliability_diagram.h"

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

CalibrationReport report(double accuracy)
{
    return {.bins = {{0, 0.5, 0, 0, 0}, {0.5, 1, 20, 0.75, accuracy}}, .expectedError = 0.25};
}

TEST(ReliabilityDiagram, TellsThePointUnderThePointer)
{
    ReliabilityDiagram diagram;
    diagram.resize(348, 372); // a plot of 284 pixels
    diagram.setReports(report(0.5), report(1));
    const auto at = [](double confidence, double accuracy) {
        return QPoint(static_cast<int>(48 + 284 * confidence), static_cast<int>(24 + 284 * (1 - accuracy)));
    };
    EXPECT_EQ(diagram.readOut(at(0.75, 0.5)),
        QStringLiteral("A, confidence 50.0 % to 100.0 %: 20 predictions, 50.0 % correct"));
    EXPECT_EQ(diagram.readOut(at(0.75, 1)),
        QStringLiteral("B, confidence 50.0 % to 100.0 %: 20 predictions, 100.0 % correct"));
    EXPECT_TRUE(diagram.readOut(at(0.1, 0.1)).isEmpty());
}

TEST(ReliabilityDiagram, LeavesAsFigures)
{
    ReliabilityDiagram diagram;
    diagram.setReports(report(0.5), report(1));
    EXPECT_EQ(diagram.toCsv(),
        QStringLiteral("side,low,high,answers,confidence,right\nA,0,0.5,0,0,0\nA,0.5,1,20,0.75,0.5\nB,0,0.5,0,0,0\n"
                       "B,0.5,1,20,0.75,1\n"));
}

TEST(ReliabilityDiagram, SaysItsErrorsWithoutSight)
{
    ReliabilityDiagram diagram;
    diagram.setReports(report(0.5), report(1));
    EXPECT_EQ(diagram.accessibleDescription(), QStringLiteral("Expected calibration error of A 25.0 %, of B 25.0 %"));
    EXPECT_FALSE(diagram.grab().isNull());
}

} // namespace
} // namespace digitlab::ui
