// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/seed_comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace digitlab {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;
using testing::ThrowsMessage;

/// A table of 200 images of which so many are read.
PredictionTable prediction(int correct)
{
    PredictionTable table{{"0", "1"}, {}, 0};
    for (int i = 0; i < 200; ++i)
        table.rows.push_back({i, std::to_string(i), 0, i < correct ? 0 : 1, {}});
    return table;
}

class Seeds : public testing::Test
{
protected:
    static std::vector<SeedResult> results(const std::vector<PredictionTable> &tables, std::uint64_t first = 0)
    {
        std::vector<SeedResult> results;
        for (const PredictionTable &table : tables)
            results.push_back({first++, &table});
        return results;
    }
    static std::vector<PredictionTable> tables(const std::vector<int> &correct)
    {
        std::vector<PredictionTable> tables;
        for (const int count : correct)
            tables.push_back(prediction(count));
        return tables;
    }
    static SeedComparison compared(const std::vector<int> &a, const std::vector<int> &b)
    {
        const auto tablesA = tables(a);
        const auto tablesB = tables(b);
        return compareSeeds(results(tablesA), results(tablesB));
    }
};

TEST_F(Seeds, CallEqualMeansEqual)
{
    const std::string sentence = verdict(compared({176, 180, 178}, {178, 178, 178}), "Baseline", "Dropout");
    EXPECT_THAT(sentence,
        StartsWith("These 3 seeds cannot tell Baseline and Dropout apart: they are equally accurate on the 200 digits "
                   "on average, "
                   "95 % interval -"));
}

// Expected: (m - p)^2 = t^2 e^2 p (1 - p) / (m (1 - m)) solved for p by bisection, m and e of (1 + d) / 2, in Python.
// SciPy's stats.ttest_rel gives 0.01839 to 0.04161 and p = 0.002002, for small differences the same.
TEST_F(Seeds, GiveThePairedInterval)
{
    const SeedComparison comparison = compared({176, 180, 177, 184, 178}, {182, 186, 184, 187, 186});
    EXPECT_THAT(comparison.seeds, ElementsAre(0, 1, 2, 3, 4));
    EXPECT_NEAR(comparison.difference.mean, 0.03, 1e-12);
    EXPECT_NEAR(comparison.difference.deviation, 0.009354143466934855, 1e-12);
    ASSERT_TRUE(comparison.difference.interval);
    EXPECT_NEAR(comparison.difference.interval->low, 0.018382030024, 1e-10);
    EXPECT_NEAR(comparison.difference.interval->high, 0.041609869699, 1e-10);
    EXPECT_NEAR(comparison.difference.pValue, 0.002005288952160, 1e-9);
}

TEST_F(Seeds, AreToldWhereTheDifferenceIsMoreThanAnotherSeedWouldMake)
{
    const SeedComparison comparison = compared({176, 180, 177, 184, 178}, {182, 186, 184, 187, 186});
    EXPECT_EQ(verdict(comparison, "Baseline", "Final"),
        "Final is better over these 5 seeds: it is 3.0 points more accurate on the 200 digits than Baseline on "
        "average, 95 % "
        "interval 1.8 to 4.2 points.");
    EXPECT_EQ(verdict(compared({182, 186, 184, 187, 186}, {176, 180, 177, 184, 178}), "Baseline", "Final"),
        "Baseline is better over these 5 seeds: it is 3.0 points more accurate on the 200 digits than Final on "
        "average, 95 % "
        "interval 1.8 to 4.2 points.");
}

TEST_F(Seeds, ThatCannotTellSaySo)
{
    EXPECT_EQ(verdict(compared({180, 184, 182}, {182, 183, 184}), "Baseline", "Final"),
        "These 3 seeds cannot tell Baseline and Final apart: Final is 0.5 points more accurate on the 200 digits than "
        "Baseline on average, 95 % interval -1.7 to 2.7 points.");
}

TEST_F(Seeds, ThatDoNotVaryGiveNoInterval)
{
    const SeedComparison comparison = compared({180, 182}, {182, 184});
    EXPECT_FALSE(comparison.difference.interval);
    EXPECT_EQ(comparison.difference.pValue, 1);
    EXPECT_EQ(verdict(comparison, "A", "B"),
        "B is 1.0 point more accurate on the 200 digits than A with each of the 2 seeds; differences that do not vary "
        "give "
        "no "
        "interval.");
    EXPECT_EQ(verdict(compared({180, 182}, {180, 182}), "A", "B"),
        "A and B are equally accurate on the 200 digits with each of the 2 seeds.");
}

TEST_F(Seeds, ArePairedWithTheSameSeed)
{
    const auto a = tables({180, 181, 182});
    const auto b = tables({190, 191, 192});
    const SeedComparison comparison = compareSeeds(results(a, 0), results(b, 1));
    EXPECT_THAT(comparison.seeds, ElementsAre(1, 2));
    EXPECT_THAT(
        comparison.differences, ElementsAre(testing::DoubleNear(0.045, 1e-12), testing::DoubleNear(0.045, 1e-12)));
}

TEST_F(Seeds, RefuseToBePairedWithTheReason)
{
    const auto a = tables({180, 181});
    const auto b = tables({190, 191});
    EXPECT_THAT([&] { compareSeeds(results(a, 0), results(b, 5)); },
        ThrowsMessage<std::invalid_argument>(
            HasSubstr("at least two seeds that A and B have in common; here there is none")));
    EXPECT_THAT([&] { compareSeeds(results(a, 0), results(b, 1)); },
        ThrowsMessage<std::invalid_argument>(HasSubstr("here there is one")));
    auto other = b;
    other[1].rows.pop_back();
    EXPECT_THAT([&] { compareSeeds(results(a), results(other)); },
        ThrowsMessage<std::invalid_argument>(HasSubstr("different test images")));
}

TEST_F(Seeds, NeverTellABetterOneBesideALowerEndOfZero)
{
    for (int last = 1; last < 12; ++last) {
        const SeedComparison comparison
            = compared({100, 100, 100, 100, 100, 100}, {101, 101, 101, 101, 101, 100 + last});
        const std::string sentence = verdict(comparison, "A", "B");
        const bool better = betterSide(comparison.difference) == BetterSide::B;
        EXPECT_EQ(better, sentence.starts_with("B is better")) << sentence;
        EXPECT_THAT(sentence, testing::Not(HasSubstr("interval 0.0 to"))) << sentence;
    }
    SeedComparison close{.seeds = {0, 1}, .total = 200};
    close.difference = {.mean = 0.01, .interval = Interval{0.0003, 0.02}};
    EXPECT_THAT(verdict(close, "A", "B"), HasSubstr("B is better over these 2 seeds: it is 1.00 points more accurate"));
    EXPECT_THAT(verdict(close, "A", "B"), HasSubstr("95 % interval 0.03 to 2.00 points"));
    close.difference.interval->low = -0.0003;
    EXPECT_THAT(verdict(close, "A", "B"), HasSubstr("95 % interval -0.03 to 2.00 points"));
}

TEST(MeanInterval, NeedsAValueAndTwoForAnInterval)
{
    EXPECT_THROW(fractionMean({}), std::invalid_argument);
    EXPECT_THROW(differenceMean({}), std::invalid_argument);
    const double one = 0.5;
    EXPECT_EQ(fractionMean({&one, 1}).mean, 0.5);
    EXPECT_FALSE(fractionMean({&one, 1}).interval);
}

// Expected: as above, by bisection in Python.
TEST(MeanInterval, OfFractionsStaysBetweenNoneAndAll)
{
    const std::vector<double> few = {0.05, 0.30, 0.15};
    ASSERT_TRUE(fractionMean(few).interval);
    EXPECT_NEAR(fractionMean(few).interval->low, 0.028087474182, 1e-10);
    EXPECT_NEAR(fractionMean(few).interval->high, 0.580558440683, 1e-10);
    const std::vector<double> nearlyAll = {1, 1, 1, 0.6};
    EXPECT_NEAR(fractionMean(nearlyAll).interval->low, 0.384051111406, 1e-10);
    EXPECT_NEAR(fractionMean(nearlyAll).interval->high, 0.992361130746, 1e-10);
    const std::vector<double> extremes = {0, 1};
    EXPECT_GE(fractionMean(extremes).interval->low, 0);
    EXPECT_LE(fractionMean(extremes).interval->high, 1);
}

TEST(MeanInterval, OfDifferencesStaysWithinAHundredPoints)
{
    const std::vector<double> two = {0.3, 0.6};
    ASSERT_TRUE(differenceMean(two).interval);
    EXPECT_NEAR(differenceMean(two).interval->low, -0.807860550735, 1e-10);
    EXPECT_NEAR(differenceMean(two).interval->high, 0.969878238164, 1e-10);
}

TEST(MeanInterval, AgreesWithItsTest)
{
    for (int i = 0; i < 40; ++i) {
        const std::vector<double> values = {0.02 * i, 0.02 * i + 0.05, 0.02 * i - 0.04, 0.02 * i + 0.1};
        const MeanInterval mean = differenceMean(values);
        EXPECT_EQ(mean.pValue < 0.05, betterSide(mean) == BetterSide::B) << i;
    }
}

} // namespace
} // namespace digitlab
