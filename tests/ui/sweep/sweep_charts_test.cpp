// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_sweeps.h"
#include "tests/support/tiny_datasets.h"
#include "ui/sweep/effect_chart.h"
#include "ui/sweep/learning_curve_chart.h"

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

SweepAnswer effectOfDropout()
{
    return answerOf(sampleResults(samplePlan(tinyDigits(), 2, 8), [](const SweepPoint &point, std::uint64_t seed) {
        const double chance = 0.001 * static_cast<double>(seed % 3);
        return (point.values[0] == 1 ? 0.9 + chance : 0.8) - (point.values[1] == 1 ? 0.01 * (seed % 2 ? 1 : -1) : 0);
    }));
}

TEST(EffectChart, PutsTheHighestDifferenceFirstAndSaysWhatIsClaimed)
{
    const SweepAnswer answer = effectOfDropout();
    EffectChart chart;
    chart.setEffects(answer.results.plan, answer.effects);
    const CellTable cells = chart.cells();
    EXPECT_EQ(cells.rows,
        QStringList({QStringLiteral("Dropout: 0.2 instead of off"), QStringLiteral("Padding: valid instead of same")}));
    EXPECT_TRUE(cells.text(0, 0).startsWith(QStringLiteral("+10.1 (+"))) << cells.text(0, 0).toStdString();
    EXPECT_EQ(cells.text(0, 1), QStringLiteral("yes"));
    EXPECT_EQ(cells.text(1, 1), QStringLiteral("cannot tell"));
}

TEST(EffectChart, LeavesAsFigures)
{
    const SweepAnswer answer = effectOfDropout();
    EffectChart chart;
    chart.setEffects(answer.results.plan, answer.effects);
    const QStringList lines = chart.toCsv().split(QLatin1Char('\n'));
    EXPECT_EQ(lines[0], QStringLiteral("option,value,instead_of,points,low,high,p_adjusted"));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("Dropout,0.2,off,10.1,"))) << lines[1].toStdString();
    EXPECT_FALSE(chart.grab().isNull());
}

TEST(LearningCurveChart, ShowsWhatWasMeasuredBesideTheLaw)
{
    SweepPlan plan = samplePlan(tinyDigits(), 2, 3);
    plan.options = {trainPerClass({5, 10, 20})};
    const SweepAnswer answer = answerOf(sampleResults(plan, [](const SweepPoint &point, std::uint64_t seed) {
        return 1 - (1 + 0.05 * static_cast<double>(seed)) / *point.trainPerClass;
    }));
    ASSERT_TRUE(answer.curve);
    LearningCurveChart chart;
    chart.setCurve(*answer.curve);
    EXPECT_EQ(chart.cells().rows, QStringList({QStringLiteral("5"), QStringLiteral("10"), QStringLiteral("20")}));
    EXPECT_TRUE(chart.cells().text(0, 0).startsWith(QStringLiteral("77.0 % (")));
    EXPECT_TRUE(chart.toCsv().startsWith(QStringLiteral("images_per_class,accuracy,low,high,fitted\n5,0.77,")));
    EXPECT_EQ(chart.accessibleDescription(), QString::fromStdString(answer.curve->sentence));
    EXPECT_FALSE(chart.grab().isNull());
}

} // namespace
} // namespace digitlab::ui
