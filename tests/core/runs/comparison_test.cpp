// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/comparison.h"

#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace digitlab {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class TwoSplits : public testing::Test
{
protected:
    Comparison compared() const { return compare({{a}}, {{b}}); }
    static ComparedTexts row(const std::vector<ComparedTexts> &rows, const std::string &label)
    {
        const auto found = std::ranges::find(rows, label, &ComparedTexts::label);
        return found == rows.end() ? ComparedTexts() : *found;
    }
    RunSide twoSeeds() const
    {
        digitlab::Run second = sampleRun(data, "Baseline", {});
        second.config.training.seed = 1;
        return {{a, second}};
    }

    const SplitDataset data = tinyDigits();
    digitlab::Run a = sampleRun(data, "Baseline", {0, 1});
    digitlab::Run b = sampleRun(data, "Final", {4});
};

TEST_F(TwoSplits, HaveNoSettingThatDiffersWhereTheyAreTheSame)
{
    EXPECT_TRUE(compared().settings.empty());
}

TEST_F(TwoSplits, HoldOnlyTheSettingsThatDiffer)
{
    a.config.network.padding = Padding::Valid;
    b.config.training.epochs = a.config.training.epochs + 3;
    const auto settings = compared().settings;

    ASSERT_EQ(settings.size(), 2U);
    EXPECT_TRUE(std::ranges::any_of(settings, [](const SettingDifference &difference) {
        return difference.label == "Padding" && difference.a == "valid" && difference.b == "same";
    }));
}

TEST_F(TwoSplits, NameTheDatasetsWhereTheyDiffer)
{
    b.dataset = {.source = {.path = "/data/mnist"}, .hash = "other"};
    EXPECT_EQ(compared().settings.back(), (SettingDifference{"dataset", "Dataset", "tiny digits", "/data/mnist"}));
}

TEST_F(TwoSplits, AreTestedOnTheSameImages)
{
    const Comparison comparison
        = compare({{sampleRun(data, "Baseline", {0, 1, 2})}}, {{sampleRun(data, "Final", {2})}});
    EXPECT_EQ(comparison.basis,
        "Exact McNemar test (McNemar 1947) on the same 40 test images: B fixes 2, breaks 0; p = 0.50. One seed each: "
        "another seed can reverse a small difference.");
    EXPECT_EQ(comparison.better, BetterSide::Unknown);
    EXPECT_THAT(comparison.verdict, StartsWith("These 40 digits cannot tell Baseline and Final apart"));
}

TEST_F(TwoSplits, OfOneNameAreToldApart)
{
    b.name = a.name;
    EXPECT_THAT(compared().verdict, testing::AllOf(HasSubstr("Baseline (A)"), HasSubstr("Baseline (B)")));
}

TEST_F(TwoSplits, ShowTheAccuracyWithItsInterval)
{
    const auto metrics = compare({{sampleRun(data, "A", {})}}, {{sampleRun(data, "B", {1, 2})}}).metrics;
    EXPECT_EQ(metrics[0], (ComparedTexts{"Test accuracy", "100.0 %", "95.0 %"}));
    EXPECT_EQ(metrics[1].label, "95 % interval");
    EXPECT_EQ(metrics[1].b, "83.5 to 98.6 %"); // Wilson, 38 of 40
}

TEST_F(TwoSplits, NameTheHardestClassOfEach)
{
    const ComparedTexts hardest = row(compared().metrics, "Hardest class");
    EXPECT_THAT(hardest.a, StartsWith("0 (F1 0.67"));
    EXPECT_THAT(hardest.b, StartsWith("1 (F1 0.86"));
}

TEST_F(TwoSplits, NameTheHardestClassWithoutWhatAllNamesBeginWith)
{
    for (digitlab::Run *run : {&a, &b})
        for (std::string &name : run->predictions.classNames)
            name = "drawing_of_the_number_" + name;
    EXPECT_THAT(row(compared().metrics, "Hardest class").a, StartsWith("0 (F1"));
}

TEST_F(TwoSplits, CountEpochsThatWereFinishedNotThoseThatWereAskedFor)
{
    a.epochs.pop_back();
    EXPECT_EQ(row(compared().metrics, "Epochs"), (ComparedTexts{"Epochs", "1", "2"}));
}

TEST_F(TwoSplits, GiveTheRecallOfEachClassWithItsInterval)
{
    const auto rows = compared().recall;
    ASSERT_EQ(rows.size(), 10U);
    EXPECT_EQ(rows[0], (ComparedTexts{"0", "50.0 % (15.0 to 85.0 %)", "100.0 % (51.0 to 100.0 %)"})); // Wilson, of 4
}

TEST_F(TwoSplits, GiveThePrecisionOfEachClassWithItsInterval)
{
    const auto rows = compared().precision;
    EXPECT_EQ(rows[1].a, "66.7 % (30.0 to 90.3 %)");   // statsmodels' Wilson, 4 of 6: two zeros read as 1
    EXPECT_EQ(rows[0].a, "100.0 % (34.2 to 100.0 %)"); // 2 of 2
}

TEST_F(TwoSplits, ShowOfSeveralSeedsTheMeanTheLowestAndTheHighest)
{
    const Comparison comparison = compare(twoSeeds(), {{b}});
    EXPECT_EQ(comparison.metrics[0], (ComparedTexts{"Test accuracy", "97.5 % (95.0 to 100.0 %)", "97.5 %"}));
    EXPECT_EQ(comparison.metrics[1].a, "18.5 to 100.0 % over seeds"); // of 0.95 and 1, see MeanInterval's tests
    EXPECT_EQ(comparison.settings, (std::vector<SettingDifference>{{"seed", "Seeds", "0, 1", "0"}}));
    EXPECT_EQ(comparison.recall[0].a, "75.0 % (50.0 to 100.0 %)");
}

TEST_F(TwoSplits, WithOneSeedInCommonAreNotTestedButSubtracted)
{
    const Comparison comparison = compare(twoSeeds(), {{b}});
    EXPECT_EQ(comparison.verdict, "These seeds cannot be tested against each other.");
    EXPECT_THAT(comparison.basis, HasSubstr("here there is one"));
    ASSERT_TRUE(comparison.matrices);
    EXPECT_EQ(comparison.matrices->a.count(0, 1), 2) << "of the seed that both have";
}

TEST_F(TwoSplits, DoNotSetDifferentClassesSideBySide)
{
    b.predictions.classNames.back() = "nine";
    EXPECT_TRUE(compared().recall.empty());
    EXPECT_EQ(compared().basis, "The two runs have different classes.");
}

} // namespace
} // namespace digitlab
