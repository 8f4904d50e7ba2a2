#include "core/evaluation/seed_comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace digitlab {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::ThrowsMessage;

/// A table of 200 pictures of which so many are read.
PredictionTable reading(int correct)
{
    PredictionTable table{{"a", "b"}, {}, 0};
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
            tables.push_back(reading(count));
        return tables;
    }
    static SeedComparison compared(const std::vector<int> &a, const std::vector<int> &b)
    {
        const auto tablesA = tables(a);
        const auto tablesB = tables(b);
        return compareSeeds(results(tablesA), results(tablesB));
    }
};

// Expected: SciPy's stats.ttest_rel([.91, .93, .92, .935, .93], [.88, .90, .885, .92, .89]) and its
// confidence_interval().
TEST_F(Seeds, GiveThePairedIntervalOfSciPy)
{
    const SeedComparison comparison = compared({176, 180, 177, 184, 178}, {182, 186, 184, 187, 186});
    EXPECT_THAT(comparison.seeds, ElementsAre(0, 1, 2, 3, 4));
    EXPECT_NEAR(comparison.difference.mean, 0.03, 1e-12);
    EXPECT_NEAR(comparison.difference.deviation, 0.009354143466934855, 1e-12);
    ASSERT_TRUE(comparison.difference.interval);
    EXPECT_NEAR(comparison.difference.interval->low, 0.018385296823, 1e-10);
    EXPECT_NEAR(comparison.difference.interval->high, 0.041614703177, 1e-10);
    EXPECT_NEAR(comparison.difference.pValue, 0.002001898613491922, 1e-12);
}

TEST_F(Seeds, AreToldWhereTheDifferenceIsMoreThanAnotherSeedWouldMake)
{
    const SeedComparison comparison = compared({176, 180, 177, 184, 178}, {182, 186, 184, 187, 186});
    EXPECT_EQ(verdict(comparison, "Baseline", "Final"),
        "Final is better over these 5 seeds: it reads 3.0 points more of the 200 digits than Baseline on average, 95 % "
        "interval 1.8 to 4.2 points.");
    EXPECT_EQ(verdict(compared({182, 186, 184, 187, 186}, {176, 180, 177, 184, 178}), "Baseline", "Final"),
        "Baseline is better over these 5 seeds: it reads 3.0 points more of the 200 digits than Final on average, 95 % "
        "interval 1.8 to 4.2 points.");
}

TEST_F(Seeds, ThatCannotTellSaySo)
{
    EXPECT_EQ(verdict(compared({180, 184, 182}, {182, 183, 184}), "Baseline", "Final"),
        "These 3 seeds cannot tell Baseline and Final apart: Final reads 0.5 points more of the 200 digits than "
        "Baseline on average, 95 % interval -1.7 to 2.7 points.");
}

TEST_F(Seeds, ThatDoNotVaryGiveNoInterval)
{
    const SeedComparison comparison = compared({180, 182}, {182, 184});
    EXPECT_FALSE(comparison.difference.interval);
    EXPECT_EQ(comparison.difference.pValue, 1);
    EXPECT_EQ(verdict(comparison, "A", "B"),
        "B reads 1.0 point more of the 200 digits than A with each of the 2 seeds; differences that do not vary give "
        "no "
        "interval.");
    EXPECT_EQ(verdict(compared({180, 182}, {180, 182}), "A", "B"),
        "A and B read as many of the 200 digits with each of the 2 seeds.");
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

TEST(MeanInterval, NeedsAValueAndTwoForAnInterval)
{
    EXPECT_THROW(meanInterval({}), std::invalid_argument);
    const double one = 0.5;
    EXPECT_EQ(meanInterval({&one, 1}).mean, 0.5);
    EXPECT_FALSE(meanInterval({&one, 1}).interval);
}

} // namespace
} // namespace digitlab
