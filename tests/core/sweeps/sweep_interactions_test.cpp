// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_interactions.h"

#include "tests/support/sample_sweeps.h"
#include "tests/support/tiny_datasets.h"

#include <array>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class SweepInteractions : public testing::Test
{
protected:
    SweepResults results(int seeds, const AccuracyOf &accuracy) const
    {
        SweepPlan plan = samplePlan(m_data, 2, seeds);
        plan.base.training.seed = 0;
        return sampleResults(plan, accuracy);
    }

    SplitDataset m_data = tinyDigits();
};

/// Dropout adds 1 point, padding valid costs 2, and both together lose 3 more; seeds differ a little.
double dependent(const SweepPoint &point, std::uint64_t seed)
{
    const double dropout = point.values[0] == 1 ? 0.01 : 0;
    const double padding = point.values[1] == 1 ? -0.02 : 0;
    const double both
        = point.values[0] == 1 && point.values[1] == 1 ? -0.03 + 0.001 * static_cast<double>(seed % 4) : 0;
    return 0.9 + dropout + padding + both;
}

} // namespace

TEST_F(SweepInteractions, AreTheDifferenceOfTwoDifferencesOverSeeds)
{
    constexpr std::array<std::array<double, 4>, 5> measured{{{0.930, 0.900, 0.940, 0.907}, {0.923, 0.893, 0.937, 0.913},
        {0.940, 0.897, 0.943, 0.910}, {0.927, 0.903, 0.930, 0.903}, {0.933, 0.890, 0.950, 0.917}}};
    const auto interactions = sweepInteractions(results(5, [&](const SweepPoint &point, std::uint64_t seed) {
        return measured.at(seed).at(2 * point.values[0] + point.values[1]);
    }));
    ASSERT_THAT(interactions, SizeIs(1));
    EXPECT_NEAR(interactions[0].difference.mean, 0.004, 1e-12);
    EXPECT_NEAR(interactions[0].pValue, 0.24655978, 1e-4)
        << "SciPy 1.10.1, ttest_1samp of -3, 6, 10, -3, 10 thousandths";
    EXPECT_FALSE(interactions[0].isClaimed());
    EXPECT_THAT(interactionSentences(interactions),
        ElementsAre("Whether options depend on each other cannot be told (1 pair of values tested)."));
}

TEST_F(SweepInteractions, AreSaidWhereTheyMatter)
{
    const auto interactions = sweepInteractions(results(5, dependent));
    ASSERT_THAT(interactions, SizeIs(1));
    EXPECT_TRUE(interactions[0].isClaimed());
    EXPECT_NEAR(interactions[0].difference.mean, -0.03, 0.003);
    EXPECT_THAT(interactionSentences(interactions),
        ElementsAre(HasSubstr("Dropout 0.2 and Padding valid depend on each other: with both, the accuracy is")));
    EXPECT_THAT(interactions[0].sentence, HasSubstr("points lower than their effects add up to (95 % interval"));
}

TEST_F(SweepInteractions, NeedRunsWithBothWithEachAndWithNeither)
{
    SweepResults some = results(5, dependent);
    std::erase_if(some.runs, [&](const SweepResult &run) {
        return some.points[run.point].values == std::vector<std::size_t>{1, 1};
    });
    EXPECT_THAT(sweepInteractions(some), IsEmpty());
    EXPECT_THAT(interactionSentences({}), IsEmpty());
}

TEST_F(SweepInteractions, OfManySeedsAreTestedExactly)
{
    const auto few = sweepInteractions(results(5, dependent));
    EXPECT_FALSE(few[0].isExact) << "of five seeds no p-value is below 0.0625";
    const auto many = sweepInteractions(results(9, dependent));
    EXPECT_TRUE(many[0].isExact);
    EXPECT_DOUBLE_EQ(many[0].pValue, 2.0 / 512) << "all seeds agree";
}
