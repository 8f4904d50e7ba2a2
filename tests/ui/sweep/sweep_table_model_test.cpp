// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_table_model.h"

#include "tests/support/sample_sweeps.h"
#include "tests/support/tiny_datasets.h"
#include "ui/style/text.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class SweepTableModelTest : public testing::Test
{
protected:
    SweepTableModelTest()
    {
        const SplitDataset data = tinyDigits();
        const SweepPlan plan = samplePlan(data);
        const std::uint64_t firstSeed = plan.base.training.seed;
        m_results = sampleResults(plan, [&](const SweepPoint &point, std::uint64_t seed) {
            return (point.values[0] == 1 ? 0.9 : 0.8) + 0.01 * static_cast<double>(seed - firstSeed);
        });
    }

    QString text(int row, int column) const { return m_model.index(row, column).data().toString(); }

    SweepResults m_results;
    SweepTableModel m_model;
    QAbstractItemModelTester m_tester{&m_model};
};

TEST_F(SweepTableModelTest, HasAColumnForEachOptionAndSeedAndTheMeans)
{
    m_model.setResults(answerOf(m_results));
    QStringList headers;
    for (int column = 0; column < m_model.columnCount(); ++column)
        headers << m_model.headerData(column, Qt::Horizontal).toString();
    EXPECT_EQ(
        headers.join(QLatin1Char('|')), QStringLiteral("Dropout|Padding|Validation, mean|Test, mean|Seed 2|Seed 3"));
    EXPECT_EQ(m_model.rowCount(), 4);
    EXPECT_EQ(text(3, 0), QStringLiteral("0.2"));
    EXPECT_EQ(text(3, 3), QStringLiteral("90.5 %"));
    EXPECT_EQ(text(3, 4), percentText(m_results.result(3, 2)->validation));
    EXPECT_TRUE(m_model.index(3, 4).data(Qt::ToolTipRole).toString().contains(QStringLiteral("test 90.0 %")));
}

TEST_F(SweepTableModelTest, SaysOfEachRunWhetherItWaitsRunsOrFailed)
{
    m_results.runs.resize(1);
    m_results.failures.push_back({1, "p2-s2", "the loss became no number"});
    m_model.setResults(answerOf(m_results));
    m_model.setUnderWay({{"p3-s2", 0.45}});
    EXPECT_EQ(text(0, 4), percentText(m_results.runs[0].validation));
    EXPECT_EQ(text(1, 4), QStringLiteral("failed"));
    EXPECT_EQ(m_model.index(1, 4).data(Qt::ToolTipRole).toString(), QStringLiteral("the loss became no number"));
    EXPECT_EQ(text(2, 4), QStringLiteral("45 % trained"));
    EXPECT_EQ(text(3, 4), QStringLiteral("waiting"));
}

TEST_F(SweepTableModelTest, KnowsTheRunOfACell)
{
    m_results.runs.resize(1);
    m_model.setResults(answerOf(m_results));
    EXPECT_EQ(m_model.runAt(m_model.index(0, 4)), QStringLiteral("p1-s2"));
    EXPECT_EQ(m_model.runAt(m_model.index(0, 0)), QStringLiteral("p1-s2")) << "the first that there is";
    EXPECT_TRUE(m_model.runAt(m_model.index(0, 5)).isEmpty());
    EXPECT_TRUE(m_model.runAt(m_model.index(2, 0)).isEmpty());
    EXPECT_EQ(m_model.runsOf(0), QStringList(QStringLiteral("p1-s2")));
}

} // namespace
} // namespace digitlab::ui
