// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_view.h"

#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"
#include "ui/charts/curve_chart.h"
#include "ui/charts/heatmap_view.h"
#include "ui/charts/reliability_diagram.h"
#include "ui/charts/value_table.h"
#include "ui/compare/changed_images.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class TwoRuns : public testing::Test
{
protected:
    void compare() { view.show({{a}}, {{b}}, data); }
    bool says(const QString &text) const
    {
        return std::ranges::any_of(view.findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisibleTo(&view) && label->text().contains(text); });
    }
    /// The table that has this text in its first column.
    const QAbstractItemModel *tableOf(const QString &label) const
    {
        for (const ValueTable *table : view.findChildren<ValueTable *>())
            if (!table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, label).isEmpty())
                return table->model();
        return nullptr;
    }

    std::shared_ptr<const SplitDataset> data = std::make_shared<const SplitDataset>(tinyDigits());
    digitlab::Run a = sampleRun(*data, "Baseline", {0, 1, 2});
    digitlab::Run b = sampleRun(*data, "Final", {2});
    ComparisonView view;
};

TEST_F(TwoRuns, AreTestedOnTheSameImages)
{
    compare();
    EXPECT_TRUE(says(QStringLiteral(
        "Exact McNemar test (McNemar 1947) on the same 40 test images: B fixes 2, breaks 0; p = 0.50.")));
}

TEST_F(TwoRuns, OfTheSameSettingsAreToldToBeSo)
{
    compare();
    EXPECT_TRUE(says(QStringLiteral("None: the two runs were made with the same settings.")));
    EXPECT_EQ(tableOf(QStringLiteral("Dropout")), nullptr);
}

TEST_F(TwoRuns, ShowOnlyTheSettingsThatDiffer)
{
    b.config.network.dropout = 0.2;
    compare();
    const QAbstractItemModel *settings = tableOf(QStringLiteral("Dropout"));
    ASSERT_NE(settings, nullptr);
    EXPECT_EQ(settings->rowCount(), 1);
    EXPECT_FALSE(says(QStringLiteral("same settings")));
}

TEST_F(TwoRuns, ShareTheirCharts)
{
    compare();
    for (const CurveChart *chart : view.findChildren<CurveChart *>())
        for (const CurveRole role :
            {CurveRole::TrainingA, CurveRole::ValidationA, CurveRole::TrainingB, CurveRole::ValidationB})
            EXPECT_EQ(chart->curve(role).size(), 2U);
}

TEST_F(TwoRuns, ShowTheirMatricesAndWhatChanged)
{
    compare();
    const QList<HeatmapView *> matrices = view.findChildren<HeatmapView *>();
    ASSERT_EQ(matrices.size(), 3);
    QStringList zeroAsOne;
    for (const HeatmapView *matrix : matrices)
        zeroAsOne.append(matrix->cellText(0, 1));
    EXPECT_EQ(zeroAsOne, (QStringList{QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("−2")}));
}

TEST_F(TwoRuns, OnDifferentTestSidesAreNotTestedAgainstEachOther)
{
    compare();
    b.predictions.rows.pop_back();
    compare();
    EXPECT_EQ(view.verdictText(), QStringLiteral("These two runs cannot be tested against each other."));
    EXPECT_TRUE(says(QStringLiteral("different test images: 40 and 39")));
    EXPECT_EQ(view.findChild<ChangedImages *>()->tabText(0), QStringLiteral("Fixed by B"))
        << "no count of the runs that stood here before";
}

TEST_F(TwoRuns, OnOtherImagesUnderTheSameNamesAreNotTestedAgainstEachOther)
{
    b.dataset.hash = "another";
    b.dataset.testHash = "another";
    compare();
    EXPECT_EQ(view.verdictText(), QStringLiteral("These two runs cannot be tested against each other."));
    EXPECT_TRUE(says(QStringLiteral("although their files have the same names")));
    EXPECT_EQ(view.findChild<ChangedImages *>()->tabText(0), QStringLiteral("Fixed by B"));
    const auto matrices = view.findChildren<HeatmapView *>();
    ASSERT_EQ(matrices.size(), 3);
    EXPECT_EQ(matrices[2]->cellText(0, 1), QString()) << "counts of other images have no difference";
}

TEST_F(TwoRuns, OfDigitLab01InOneFolderCarryARemark)
{
    b.dataset.hash = "with user digits";
    b.dataset.userDigits = 4;
    b.dataset.testHash.clear();
    b.version = "0.1.0";
    compare();
    EXPECT_TRUE(says(QStringLiteral("this comparison holds only if the test images in tiny digits did not change")));
}

TEST_F(TwoRuns, WithDifferentClassesHaveNoDifferenceAndSaySo)
{
    b.classNames.back() = "nine";
    b.predictions.classNames = b.classNames;
    compare();
    EXPECT_TRUE(says(QStringLiteral("The two runs have different classes.")));
    EXPECT_TRUE(view.findChildren<HeatmapView *>().last()->cellText(0, 0).isEmpty());
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(TwoRuns, StandUnderEachOtherWhereThePageIsNarrow)
{
    compare();
    const auto sideBySide = [this](int width) {
        view.resize(width, view.sizeHint().height());
        view.grab();
        const QList<CurveChart *> charts = view.findChildren<CurveChart *>();
        return charts[0]->mapTo(&view, QPoint()).y() == charts[1]->mapTo(&view, QPoint()).y();
    };
    EXPECT_TRUE(sideBySide(872));
    EXPECT_FALSE(sideBySide(610));
    EXPECT_TRUE(sideBySide(872));
}

TEST_F(TwoRuns, TellWhetherTheirPercentagesMeanWhatTheySay)
{
    compare();
    EXPECT_TRUE(says(QStringLiteral("Expected calibration error: A ")));
    EXPECT_TRUE(view.findChild<ReliabilityDiagram *>()->toCsv().contains(QStringLiteral("\nB,")));
}

class TwoGroups : public TwoRuns
{
protected:
    static digitlab::Run seed(digitlab::Run run, std::uint64_t seed, double loss)
    {
        run.config.training.seed = seed;
        run.folder += std::to_string(seed);
        run.epochs[0].validationLoss = loss;
        return run;
    }
    RunSide sideA() const
    {
        return {{seed(sampleRun(*data, "Baseline", {0, 1, 2, 3}), 0, 1.0),
            seed(sampleRun(*data, "Baseline", {0, 1, 2}), 1, 2.0)}};
    }
    RunSide sideB() const
    {
        return {{seed(sampleRun(*data, "Final", {0}), 0, 0.5), seed(sampleRun(*data, "Final", {5}), 1, 0.7)}};
    }
};

TEST_F(TwoGroups, AreComparedSeedBySeedWithAPairedInterval)
{
    view.show(sideA(), sideB(), data);
    // Differences of 7.5 and 5 points; the interval of MeanInterval, solved by bisection in Python.
    EXPECT_TRUE(says(QStringLiteral("B minus A, seed by seed: 7.5, 5.0 points.")));
    EXPECT_TRUE(says(QStringLiteral("95 % interval -9.6 to 21.8 points")));
    EXPECT_TRUE(view.verdictText().startsWith(QStringLiteral("These 2 seeds cannot tell Baseline and Final apart")));
}

TEST_F(TwoGroups, StandInTheChartsAsALineWithAShade)
{
    view.show(sideA(), sideB(), data);
    const CurveChart *loss = view.findChildren<CurveChart *>().first();
    EXPECT_EQ(loss->curve(CurveRole::ValidationA).front(), QPointF(1, 1.5));
    EXPECT_EQ(loss->band(CurveRole::ValidationA).front(), (BandPoint{1, 1.0, 2.0}));
    EXPECT_TRUE(loss->toCsv().contains(QStringLiteral("A val.,A val. low,A val. high")));
    view.show({{a}}, {{b}}, data);
    EXPECT_TRUE(loss->band(CurveRole::ValidationA).empty());
}

TEST_F(TwoGroups, ShowTheImagesOfOneSeed)
{
    view.show(sideA(), sideB(), data);
    auto *images = view.findChild<ChangedImages *>();
    auto *seeds = view.findChild<QComboBox *>();
    ASSERT_EQ(seeds->count(), 2);
    EXPECT_EQ(images->tabText(0), QStringLiteral("Fixed by B (3)"));
    seeds->setCurrentIndex(1);
    Q_EMIT seeds->activated(1);
    EXPECT_EQ(images->tabText(1), QStringLiteral("Broken by B (1)"));

    QSignalSpy chosen(&view, &ComparisonView::imageChosen);
    Q_EMIT images->imageChosen(ModelSide::B, 5);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("/runs/Final1"));
    EXPECT_EQ(chosen[0][1].toInt(), 5);
}

TEST_F(TwoGroups, WithoutCommonSeedsAreRefusedWithTheReason)
{
    RunSide other = sideB();
    for (digitlab::Run &run : other.runs)
        run.config.training.seed += 10;
    view.show(sideA(), other, data);
    EXPECT_EQ(view.verdictText(), QStringLiteral("These seeds cannot be tested against each other."));
    EXPECT_TRUE(says(QStringLiteral("at least two seeds that A and B have in common; here there is none.")));
    EXPECT_EQ(view.findChild<ChangedImages *>()->tabText(0), QStringLiteral("Fixed by B"));
}

TEST_F(TwoGroups, OnDifferentTestSidesAreRefusedWithTheReason)
{
    RunSide other = sideB();
    other.runs[1].predictions.rows.pop_back();
    view.show(sideA(), other, data);
    EXPECT_TRUE(says(QStringLiteral("different test images")));
}

TEST_F(TwoGroups, OnOtherImagesUnderTheSameNamesAreRefused)
{
    RunSide other = sideB();
    for (digitlab::Run &run : other.runs)
        run.dataset.testHash = "another";
    view.show(sideA(), other, data);
    EXPECT_EQ(view.verdictText(), QStringLiteral("These seeds cannot be tested against each other."));
    EXPECT_TRUE(says(QStringLiteral("although their files have the same names")));
}

} // namespace
} // namespace digitlab::ui
