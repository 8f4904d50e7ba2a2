// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_choice.h"

#include "core/sweeps/sweep_csv.h"
#include "tests/support/sample_sweeps.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

namespace {

/// The third point stands first on the validation split, the second on the test split.
SweepResults results(int seeds = 2)
{
    SweepResults all
        = sampleResults(samplePlan(tinyDigits(), 2, seeds), [](const SweepPoint &point, std::uint64_t seed) {
              return point.name == "p3" ? 0.95 + (seed % 2 == 0 ? 0 : 0.01) : 0.9;
          });
    for (SweepResult &run : all.runs)
        run.test = run.point == 1 ? 0.97 : run.validation - 0.01;
    return all;
}

} // namespace

TEST(SweepChoice, IsMadeOnTheValidationSplitAlone)
{
    const auto choice = chooseBest(results());
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->best.point, 2U);
    EXPECT_NEAR(choice->best.test, 0.945, 1e-12);
    EXPECT_THAT(choice->sentence,
        StartsWith("Chosen on the validation split, 95.5 % there: p3 (dropout 0.2, padding same). On the test split, "
                   "which had no part in the choice, it reaches 94.5 %"));
    EXPECT_THAT(choice->warning, StartsWith("p2 (dropout off, padding valid) has the highest test accuracy, 97.0 %"));
    EXPECT_THAT(choice->warning, HasSubstr("highest of 4 configurations by the test split"));
}

TEST(SweepChoice, HasNoWarningWhereBothSplitsAgree)
{
    SweepResults agreed = results();
    for (SweepResult &run : agreed.runs)
        run.test = run.validation;
    EXPECT_THAT(chooseBest(agreed)->warning, IsEmpty());
}

TEST(SweepChoice, HasWilsonsIntervalWithOneSeed)
{
    // Wilson's interval of 285 of 300: statsmodels 0.13.5, proportion_confint(285, 300, method="wilson").
    const std::vector<PointResult> points = pointResults(results(1));
    SweepResults one = results(1);
    for (SweepResult &run : one.runs)
        run.test = 0.95;
    const auto interval = pointResults(one).front().interval;
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, 0.919153, 1e-6);
    EXPECT_NEAR(interval->high, 0.969468, 1e-6);
}

TEST(SweepChoice, SaysWhatIsMissing)
{
    SweepResults some = results();
    EXPECT_THAT(sweepRemarks(some), IsEmpty());
    some.missing = 3;
    some.failures = {{1, "p2-s3", "epoch 1: the loss is not a finite number"}};
    EXPECT_THAT(sweepRemarks(some),
        ElementsAre("3 runs have not ended; what is said here is of the others, and none is chosen before.",
            "1 run failed and counts nowhere, which flatters the option that made it fail: p2-s3: epoch 1: the loss is "
            "not a finite number."));
    EXPECT_FALSE(chooseBest(some)) << "what has not ended may be the best";
}

TEST(SweepChoice, SaysHowManyConfigurationsWithFailedRunsWerePassedOver)
{
    SweepResults some = results();
    std::erase_if(some.runs, [](const SweepResult &run) { return run.folderName == "p3-s3"; });
    const auto choice = chooseBest(some);
    ASSERT_TRUE(choice);
    EXPECT_NE(choice->best.point, 2U);
    EXPECT_THAT(choice->sentence, HasSubstr("1 configuration, of which a run failed, was passed over."));
}

TEST(SweepCsv, HasALineForEachRun)
{
    const std::string csv = sweepCsv(results());
    EXPECT_THAT(
        csv, StartsWith("point,seed,dropout,padding,validation_accuracy,test_accuracy,test_count,seconds,machine,run"));
    EXPECT_THAT(csv, HasSubstr("\np3,2,0.2,same,0.95,0.94,300,1.5,two cores,runs/p3-s2"));
}
