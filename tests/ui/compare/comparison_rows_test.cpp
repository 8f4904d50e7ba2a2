// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_rows.h"

#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class RowsOfTwoRuns : public testing::Test
{
protected:
    static ComparisonRow row(const std::vector<ComparisonRow> &rows, const QString &label)
    {
        const auto found = std::ranges::find(rows, label, &ComparisonRow::label);
        return found == rows.end() ? ComparisonRow() : *found;
    }

    const SplitDataset data = tinyDigits();
    digitlab::Run a = sampleRun(data, "Baseline", {0, 1});
    digitlab::Run b = sampleRun(data, "Final", {4});
};

TEST_F(RowsOfTwoRuns, AreEmptyForTheSameSettings)
{
    EXPECT_TRUE(differingSettings({{a}}, {{b}}).empty());
}

TEST_F(RowsOfTwoRuns, HoldOnlyTheSettingsThatDiffer)
{
    a.config.network.padding = Padding::Valid;
    b.config.training.epochs = a.config.training.epochs + 3;
    const std::vector<ComparisonRow> rows = differingSettings({{a}}, {{b}});

    EXPECT_EQ(rows.size(), 2U);
    EXPECT_EQ(row(rows, QStringLiteral("Padding")).a, QStringLiteral("valid"));
    EXPECT_EQ(row(rows, QStringLiteral("Padding")).b, QStringLiteral("same"));
}

TEST_F(RowsOfTwoRuns, NameTheDatasetsWhereTheyDiffer)
{
    b.dataset = {.source = "/data/mnist", .hash = "other"};

    EXPECT_EQ(row(differingSettings({{a}}, {{b}}), QStringLiteral("Dataset")),
        (ComparisonRow{QStringLiteral("Dataset"), QStringLiteral("tiny digits"), QStringLiteral("/data/mnist")}));
}

TEST_F(RowsOfTwoRuns, NameTheHardestClassOfEach)
{
    const ComparisonRow hardest = row(comparedMetrics({{a}}, {{b}}), QStringLiteral("Hardest class"));
    EXPECT_TRUE(hardest.a.startsWith(QStringLiteral("0 (F1 0.67"))) << hardest.a.toStdString();
    EXPECT_TRUE(hardest.b.startsWith(QStringLiteral("1 (F1 0.86"))) << hardest.b.toStdString();
}

TEST_F(RowsOfTwoRuns, NameTheHardestClassWithoutWhatAllNamesBeginWith)
{
    for (digitlab::Run *run : {&a, &b})
        for (std::string &name : run->classNames)
            name = "drawing_of_the_number_" + name;
    EXPECT_TRUE(
        row(comparedMetrics({{a}}, {{b}}), QStringLiteral("Hardest class")).a.startsWith(QStringLiteral("0 (F1")));
}

TEST_F(RowsOfTwoRuns, CountEpochsThatWereFinishedNotThoseThatWereAskedFor)
{
    a.epochs.pop_back();
    EXPECT_EQ(row(comparedMetrics({{a}}, {{b}}), QStringLiteral("Epochs")),
        (ComparisonRow{QStringLiteral("Epochs"), QStringLiteral("1"), QStringLiteral("2")}));
}

TEST_F(RowsOfTwoRuns, GiveTheRecallOfEachClassWithItsInterval)
{
    const std::vector<ComparisonRow> rows = comparedClasses({{a}}, {{b}}, ClassMetric::Recall);
    ASSERT_EQ(rows.size(), 10U);
    EXPECT_EQ(rows[0].label, QStringLiteral("0"));
    EXPECT_EQ(rows[0].a, QStringLiteral("50.0 % (15.0 to 85.0 %)"));   // Wilson, 2 of 4
    EXPECT_EQ(rows[0].b, QStringLiteral("100.0 % (51.0 to 100.0 %)")); // Wilson, 4 of 4
}

TEST_F(RowsOfTwoRuns, GiveThePrecisionOfEachClassWithItsInterval)
{
    const std::vector<ComparisonRow> rows = comparedClasses({{a}}, {{b}}, ClassMetric::Precision);
    EXPECT_EQ(rows[1].a, QStringLiteral("66.7 % (30.0 to 90.3 %)")); // statsmodels' Wilson, 4 of 6: two zeros read as 1
    EXPECT_EQ(rows[0].a, QStringLiteral("100.0 % (34.2 to 100.0 %)")); // 2 of 2
}

TEST_F(RowsOfTwoRuns, TellTheCalibrationError)
{
    EXPECT_FALSE(row(comparedMetrics({{a}}, {{b}}), QStringLiteral("Calibration error")).a.isEmpty());
}

TEST_F(RowsOfTwoRuns, TellOfSeveralSeedsTheMeanTheLowestAndTheHighest)
{
    digitlab::Run second = sampleRun(data, "Baseline", {});
    second.config.training.seed = 1;
    const RunSide seeds{{a, second}};
    EXPECT_EQ(sideName(seeds), QStringLiteral("Baseline, 2 seeds"));
    const auto metrics = comparedMetrics(seeds, {{b}});
    EXPECT_EQ(metrics[0].a, QStringLiteral("97.5 % (95.0–100.0)"));
    EXPECT_EQ(metrics[0].b, QStringLiteral("97.5 %"));
    EXPECT_EQ(metrics[1].a, QStringLiteral("18.5 to 100.0 % over seeds")); // of 0.95 and 1, see MeanInterval's tests
    EXPECT_EQ(row(differingSettings(seeds, {{b}}), QStringLiteral("Seeds")),
        (ComparisonRow{QStringLiteral("Seeds"), QStringLiteral("0, 1"), QStringLiteral("0")}));
    EXPECT_EQ(comparedClasses(seeds, {{b}}, ClassMetric::Recall)[0].a, QStringLiteral("75.0 % (50.0–100.0)"));
}

TEST_F(RowsOfTwoRuns, DoNotSetDifferentClassesSideBySide)
{
    b.classNames.back() = "nine";
    EXPECT_TRUE(comparedClasses({{a}}, {{b}}, ClassMetric::Recall).empty());
}

} // namespace
} // namespace digitlab::ui
