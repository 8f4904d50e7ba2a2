// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_chart.h"

#include <QAreaSeries>
#include <QChart>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

const QString name = QStringLiteral("A val.");

class BandOfACurve : public testing::Test
{
protected:
    void SetUp() override
    {
        chart.setBand(CurveRole::ValidationA, {{1, 0.5, 0.7}, {2, 0.8, 0.9}});
        chart.setCurve(CurveRole::ValidationA, name, {{1, 0.6}, {2, 0.85}});
    }
    QAreaSeries *area() const
    {
        for (QAbstractSeries *series : chart.chart()->series())
            if (auto *found = qobject_cast<QAreaSeries *>(series))
                return found;
        return nullptr;
    }

    CurveChart chart{QStringLiteral("Accuracy"), CurveScale::Accuracy};
};

TEST_F(BandOfACurve, IsAShadeUnderItsLine)
{
    ASSERT_NE(area(), nullptr);
    EXPECT_EQ(chart.chart()->series().first(), area());
    EXPECT_EQ(area()->lowerSeries()->at(0), QPointF(1, 50));
    EXPECT_EQ(area()->upperSeries()->at(1), QPointF(2, 90));
    EXPECT_LT(area()->brush().color().alphaF(), 0.5F);
}

TEST_F(BandOfACurve, HasNoEntryOfItsOwnInTheLegend)
{
    const auto markers = chart.chart()->legend()->markers(area());
    EXPECT_TRUE(std::ranges::none_of(markers, [](const QLegendMarker *marker) { return marker->isVisible(); }));
}

TEST_F(BandOfACurve, WidensTheScale)
{
    const auto *values = qobject_cast<QValueAxis *>(chart.chart()->axes(Qt::Vertical).constFirst());
    EXPECT_EQ(values->min(), 50);
    chart.setBand(CurveRole::ValidationA, {{1, 0.1, 0.7}});
    EXPECT_LE(values->min(), 10);
}

TEST_F(BandOfACurve, IsToldAndLeavesWithItsCurve)
{
    EXPECT_EQ(chart.readOut(2),
        (QStringList{QStringLiteral("Epoch 2"), QStringLiteral("A val.  85.0 % (80.0 % to 90.0 %)")}));
    EXPECT_EQ(chart.toCsv(), QStringLiteral("epoch,A val.,A val. low,A val. high\n1,0.6,0.5,0.7\n2,0.85,0.8,0.9\n"));
}

TEST_F(BandOfACurve, GoesWithTheChart)
{
    chart.clear();
    EXPECT_EQ(area(), nullptr);
    EXPECT_TRUE(chart.band(CurveRole::ValidationA).empty());
    chart.setBand(CurveRole::ValidationB, {});
    EXPECT_EQ(area(), nullptr) << "none for a single run";
}

} // namespace
} // namespace digitlab::ui
