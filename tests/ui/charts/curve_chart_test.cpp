// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_chart.h"

#include <QChart>
#include <QElapsedTimer>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QPointer>
#include <QSignalSpy>
#include <QToolButton>
#include <QValueAxis>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

using namespace digitlab::ui;

namespace {

const QString training = QStringLiteral("Training");

QValueAxis *axis(const CurveChart &chart, Qt::Orientation orientation)
{
    return qobject_cast<QValueAxis *>(chart.chart()->axes(orientation).constFirst());
}

TEST(CurveChart, TheAxesOfTenThousandEpochsAndOfAHugeLossAreDrawnAtOnce)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    QElapsedTimer timer;
    timer.start();
    chart.setEpochs(10'000);
    chart.append(CurveRole::Training, QStringLiteral("Training"), {1, 1000});
    chart.clear();
    chart.setEpochs(1);
    EXPECT_LT(timer.elapsed(), 1000); // milliseconds; a label for each epoch took five seconds
}

/// One that has no number now and then, as of a training that went astray.
QPointF wildPoint(int index)
{
    const double value = index % 7 == 3 ? std::numeric_limits<double>::quiet_NaN() : std::exp(-0.01 * index) - 0.2;
    return {0.25 * index, value};
}

QList<QPointF> drawnPoints(const CurveChart &chart)
{
    return static_cast<const QXYSeries *>(chart.chart()->series().constFirst())->points();
}

} // namespace

TEST(CurveChart, LongEpochNumbersHaveRoomSideBySide)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    for (const auto &[epochs, step] : {std::pair(40, 10.0), {700, 100.0}, {1300, 500.0}, {9000, 2500.0}}) {
        chart.clear();
        chart.setEpochs(epochs);
        EXPECT_EQ(axis(chart, Qt::Horizontal)->tickInterval(), step) << epochs;
    }
}

TEST(CurveChart, LossStandsOnZeroAndNeverShrinksWhileItGrows)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    chart.append(CurveRole::Training, training, {1, 2.3});
    const double highest = axis(chart, Qt::Vertical)->max();
    EXPECT_EQ(axis(chart, Qt::Vertical)->min(), 0);
    EXPECT_GE(highest, 2.3);
    chart.setCurve(CurveRole::Training, training, {{2, 0.1}});
    EXPECT_EQ(axis(chart, Qt::Vertical)->max(), highest);
}

TEST(CurveChart, AccuracyIsInPercentAndItsScaleWidensDownwardsInSteps)
{
    CurveChart chart(QStringLiteral("Accuracy"), CurveScale::Accuracy);
    chart.append(CurveRole::Training, training, {1, 0.9});
    EXPECT_EQ(axis(chart, Qt::Vertical)->min(), 75);
    EXPECT_EQ(axis(chart, Qt::Vertical)->max(), 100);
    chart.append(CurveRole::Validation, QStringLiteral("Validation"), {1, 0.31});
    EXPECT_EQ(axis(chart, Qt::Vertical)->min(), 25);
    chart.append(CurveRole::Training, training, {2, 0.99});
    EXPECT_EQ(axis(chart, Qt::Vertical)->min(), 25);
}

TEST(CurveChart, ASinglePointCanBeSeen)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    chart.append(CurveRole::Training, training, {1, 0.5});
    const auto *series = qobject_cast<QLineSeries *>(chart.chart()->series().constFirst());
    ASSERT_TRUE(series);
    EXPECT_TRUE(series->pointsVisible());
}

TEST(CurveChart, CurvesDifferInMoreThanColour)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    chart.setCurve(CurveRole::ValidationA, QStringLiteral("A"), {{1, 1}, {2, 1}});
    chart.setCurve(CurveRole::ValidationB, QStringLiteral("B"), {{1, 2}, {2, 2}});
    const auto *a = qobject_cast<QLineSeries *>(chart.chart()->series()[0]);
    const auto *b = qobject_cast<QLineSeries *>(chart.chart()->series()[1]);
    EXPECT_NE(a->pen().style(), b->pen().style());
    EXPECT_NE(a->color(), b->color());
}

TEST(CurveChart, MarkersStandWhereTheyDoNotRunIntoEachOther)
{
    for (const int epochs : {12, 750}) {
        CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
        chart.setEpochs(epochs);
        for (int epoch = 1; epoch <= 5; ++epoch)
            chart.append(CurveRole::Validation, QStringLiteral("Validation"), QPointF(epoch, 1.0 / epoch));
        const auto *series = qobject_cast<QLineSeries *>(chart.chart()->series().constFirst());
        EXPECT_EQ(series->pointsVisible(), epochs == 12) << epochs;
    }
}

TEST(CurveChart, TheReadOutTellsAllCurvesAtTheNearestEpoch)
{
    CurveChart chart(QStringLiteral("Accuracy"), CurveScale::Accuracy);
    chart.setCurve(CurveRole::Training, training, {{1, 0.5}, {2, 0.875}});
    chart.setCurve(CurveRole::Validation, QStringLiteral("Validation"), {{1, 0.4}, {2, 0.8}});
    EXPECT_EQ(chart.readOut(1.9),
        (QStringList{
            QStringLiteral("Epoch 2"), QStringLiteral("Training  87.5 %"), QStringLiteral("Validation  80.0 %")}));
}

TEST(CurveChart, FiguresLeaveAsCsv)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    chart.setCurve(CurveRole::Training, training, {{0.5, 2}, {1, 1.5}});
    chart.setCurve(CurveRole::Validation, QStringLiteral("Validation"), {{1, 1.75}});
    EXPECT_EQ(chart.toCsv(), QStringLiteral("epoch,Training,Validation\n0.5,2,\n1,1.5,1.75\n"));
}

TEST(CurveChart, TenThousandEpochsAreDrawnWithAFewHundredPoints)
{
    std::vector<QPointF> points;
    for (int epoch = 1; epoch <= 10'000; ++epoch)
        points.emplace_back(epoch, 1.0 / epoch);
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    chart.setCurve(CurveRole::Training, training, points);
    const auto *series = qobject_cast<QLineSeries *>(chart.chart()->series().constFirst());
    EXPECT_LE(series->count(), 700);
    EXPECT_EQ(series->points().constLast().x(), 10'000);
    EXPECT_EQ(chart.curve(CurveRole::Training).size(), 10'000u);
}

TEST(CurveChart, PointsThatComeOneByOneAreDrawnLikeThoseThatComeAtOnce)
{
    for (const bool logarithmic : {false, true}) {
        CurveChart grown(QStringLiteral("Loss"), CurveScale::Loss);
        grown.setLogarithmic(logarithmic);
        std::vector<QPointF> points;
        for (int index = 0; index < 2500; ++index) {
            points.push_back(wildPoint(index));
            grown.append(CurveRole::Training, training, points.back());
            if (index % 101 > 3)
                continue;
            CurveChart whole(QStringLiteral("Loss"), CurveScale::Loss);
            whole.setLogarithmic(logarithmic);
            whole.setCurve(CurveRole::Training, training, points);
            ASSERT_EQ(drawnPoints(grown), drawnPoints(whole)) << points.size() << " points";
        }
    }
}

TEST(CurveChart, ClearedItSaysWhatWillStandThere)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    chart.setEmptyText(QStringLiteral("Curves grow here."));
    chart.append(CurveRole::Training, training, {1, 40});
    chart.clear();
    EXPECT_TRUE(chart.curve(CurveRole::Training).empty());
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("Curves grow here."));
    EXPECT_LT(axis(chart, Qt::Vertical)->max(), 1);
}

TEST(CurveChart, ALossThatIsNotFiniteDoesNoHarm)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    chart.append(CurveRole::Training, training, {1, std::numeric_limits<double>::infinity()});
    chart.append(CurveRole::Training, training, {2, std::numeric_limits<double>::quiet_NaN()});
    EXPECT_FALSE(chart.grab().isNull());
}

TEST(CurveChart, ALossThatIsHugeHasShortLabels)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    chart.setCurve(CurveRole::Training, training, {{1, 125}, {2, 3.7e17}});
    EXPECT_EQ(QString::asprintf(qPrintable(axis(chart, Qt::Vertical)->labelFormat()), 4e17), QStringLiteral("4e+17"));
    EXPECT_GE(axis(chart, Qt::Vertical)->max(), 3.7e17);
    chart.append(CurveRole::Training, training, {3, 1.7e308});
    EXPECT_TRUE(std::isfinite(axis(chart, Qt::Vertical)->max()));
    EXPECT_FALSE(chart.grab().isNull());
}

TEST(CurveChart, ALogarithmicAxisHoldsAllLossesAboveZeroAndTheOthersOnItsEdge)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    chart.setCurve(CurveRole::Training, training, {{1, 125}, {2, 0.03}, {3, 0}});
    chart.setLogarithmic(true);
    const auto *powers = qobject_cast<QLogValueAxis *>(chart.chart()->axes(Qt::Vertical).constFirst());
    ASSERT_NE(powers, nullptr);
    EXPECT_DOUBLE_EQ(powers->min(), 0.01);
    EXPECT_DOUBLE_EQ(powers->max(), 1000);
    const auto *series = qobject_cast<QLineSeries *>(chart.chart()->series().constFirst());
    EXPECT_DOUBLE_EQ(series->at(2).y(), 0.01);
    EXPECT_EQ(chart.readOut(3).constLast(), QStringLiteral("Training  0.0000")) << "what is told stays what it is";

    chart.append(CurveRole::Training, training, {4, 0.0002});
    EXPECT_DOUBLE_EQ(powers->min(), 0.0001);
    EXPECT_DOUBLE_EQ(series->at(2).y(), 0.0001);
    chart.append(CurveRole::Training, training, {5, 2e17});
    EXPECT_LE(powers->min(), 0.0002);
    EXPECT_GE(powers->max(), 2e17);
    EXPECT_LE(std::log(powers->max() / powers->min()) / std::log(powers->base()), 7) << "no more labels than have room";
    chart.setLogarithmic(false);
    EXPECT_EQ(axis(chart, Qt::Vertical)->min(), 0);
    EXPECT_EQ(series->at(2).y(), 0);
    EXPECT_FALSE(chart.grab().isNull());
}

TEST(CurveChart, ATitleThatWouldBeCutOffIsLeftOut)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    const auto isTitled = [&](int height) {
        chart.resize(400, height);
        chart.show();
        QCoreApplication::processEvents();
        return chart.chart()->axes(Qt::Vertical).constFirst()->isTitleVisible();
    };
    chart.setLogarithmic(true);
    EXPECT_TRUE(isTitled(320));
    EXPECT_FALSE(isTitled(144));
    EXPECT_TRUE(isTitled(320));
    chart.setLogarithmic(false);
    EXPECT_TRUE(isTitled(144)) << "a short one has room";
}

TEST(CurveChart, TheButtonOnTheChartChoosesTheAxis)
{
    CurveChart chart(QStringLiteral("Loss"), CurveScale::Loss);
    chart.append(CurveRole::Training, training, {1, 2});
    QSignalSpy chosen(&chart, &CurveChart::logarithmicChosen);
    for (QToolButton *button : chart.findChildren<QToolButton *>())
        if (button->isCheckable())
            button->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_TRUE(chosen[0][0].toBool());
    EXPECT_TRUE(chart.isLogarithmic());

    CurveChart accuracy(QStringLiteral("Accuracy"), CurveScale::Accuracy);
    accuracy.setLogarithmic(true);
    EXPECT_FALSE(accuracy.isLogarithmic());
    for (const QToolButton *button : accuracy.findChildren<QToolButton *>())
        EXPECT_FALSE(button->isCheckable());
}
