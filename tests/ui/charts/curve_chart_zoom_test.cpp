// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_chart.h"

#include <QChart>
#include <QLineSeries>
#include <QTest>
#include <QValueAxis>
#include <QWheelEvent>
#include <gtest/gtest.h>

using namespace digitlab::ui;

namespace {

const QString trainingName = QStringLiteral("Training");

QValueAxis *valueAxis(const CurveChart &chart)
{
    return qobject_cast<QValueAxis *>(chart.chart()->axes(Qt::Vertical).constFirst());
}

/// A loss that falls from 2 towards 0 over a hundred epochs.
struct FallingLoss : testing::Test {
    FallingLoss()
    {
        std::vector<QPointF> points;
        for (int epoch = 1; epoch <= 100; ++epoch)
            points.emplace_back(epoch, 2.0 / epoch);
        chart.resize(480, 320);
        chart.setCurve(CurveRole::Training, trainingName, points);
        chart.grab();
    }

    void turnWheel(int steps, Qt::KeyboardModifiers modifiers)
    {
        const QPointF place = chart.chart()->plotArea().center();
        QWheelEvent event(place, place, {}, {0, 120 * steps}, {}, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(chart.viewport(), &event);
    }

    CurveChart chart{QStringLiteral("Loss"), CurveScale::Loss};
};

} // namespace

using FallingLossTest = FallingLoss;

TEST_F(FallingLossTest, CtrlAndTheWheelZoomIntoTheEpochsUnderThePointer)
{
    turnWheel(5, {});
    EXPECT_FALSE(chart.isZoomed()) << "the wheel alone scrolls the page";
    turnWheel(5, Qt::ControlModifier);
    EXPECT_TRUE(chart.isZoomed());
    EXPECT_NEAR((chart.shown().first + chart.shown().last) / 2, 50, 1);
    EXPECT_LT(chart.shown().length(), 40);
    EXPECT_LE(valueAxis(chart)->max(), 0.1) << "what is seen is as large as it can be";
    EXPECT_GT(valueAxis(chart)->min(), 0);
    turnWheel(-9, Qt::ControlModifier);
    EXPECT_FALSE(chart.isZoomed());
    EXPECT_EQ(valueAxis(chart)->min(), 0);
    EXPECT_GE(valueAxis(chart)->max(), 2);
}

TEST_F(FallingLossTest, DraggingMovesAndADoubleClickShowsAll)
{
    chart.showEpochs({40, 60});
    const QPoint from = chart.chart()->plotArea().center().toPoint();
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from - QPoint(60, 0), from - QPoint(60, 0), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(chart.viewport(), &move);
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, from - QPoint(60, 0));
    EXPECT_GT(chart.shown().first, 41);
    EXPECT_NEAR(chart.shown().length(), 20, 1e-6);
    QTest::mouseDClick(chart.viewport(), Qt::LeftButton, {}, from);
    EXPECT_FALSE(chart.isZoomed());
    EXPECT_EQ(chart.shown(), (EpochRange{0, 100}));
}

TEST_F(FallingLossTest, TheKeysDoTheSameAndTellTheValuesOfAnEpoch)
{
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.pointed(), 1);
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("Epoch 1, Training  2.0000"));
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.pointed(), 2);
    for (int press = 0; press < 12; ++press)
        QTest::keyClick(&chart, Qt::Key_Plus);
    EXPECT_TRUE(chart.isZoomed());
    const double first = chart.shown().first;
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(chart.shown().first, first);
    QTest::keyClick(&chart, Qt::Key_0);
    EXPECT_FALSE(chart.isZoomed());
}

TEST_F(FallingLossTest, StaysWhereItIsWhileTheCurveGrows)
{
    chart.showEpochs({40, 60});
    chart.append(CurveRole::Training, trainingName, {101, 30});
    EXPECT_EQ(chart.shown(), (EpochRange{40, 60}));
    chart.showAll();
    EXPECT_EQ(chart.shown().last, 101);
    EXPECT_GE(valueAxis(chart)->max(), 30);
}

TEST(LongCurve, TheAxisOfALongTrainingGrowsWithIt)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    chart.setPlanned(750);
    EXPECT_EQ(chart.shown().last, 50);
    chart.append(CurveRole::Training, trainingName, {50, 1});
    EXPECT_EQ(chart.shown().last, 50);
    chart.append(CurveRole::Training, trainingName, {51, 1});
    EXPECT_EQ(chart.shown().last, 100);
    for (int epoch = 52; epoch <= 750; ++epoch)
        chart.append(CurveRole::Training, trainingName, QPointF(epoch, 1));
    EXPECT_EQ(chart.shown().last, 750);
    chart.setPlanned(12);
    EXPECT_EQ(chart.shown().last, 12);
}

TEST(LongCurve, ASmoothedCurveLiesOverAFaintOneOfWhatItIs)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    chart.setSmoothing(0.6);
    for (const QPointF point : {QPointF(1, 1), QPointF(2, 3), QPointF(3, 1)})
        chart.append(CurveRole::Training, trainingName, point);
    ASSERT_EQ(chart.chart()->series().size(), 2);
    const auto *smooth = static_cast<const QXYSeries *>(chart.chart()->series()[0]);
    const auto *raw = static_cast<const QXYSeries *>(chart.chart()->series()[1]);
    EXPECT_EQ(smooth->at(0).y(), 1) << "it begins with the curve";
    EXPECT_NEAR(smooth->at(1).y(), (0.6 * 0.4 * 1 + 0.4 * 3) / 0.64, 1e-12);
    EXPECT_EQ(raw->at(1).y(), 3);
    EXPECT_LT(raw->pen().color().alphaF(), 0.5);
    EXPECT_TRUE(chart.toCsv().contains(QStringLiteral("2,3"))) << "figures leave as they are";
    chart.setSmoothing(0);
    EXPECT_EQ(chart.chart()->series().size(), 1);
    EXPECT_EQ(smooth->at(1).y(), 3);
}
