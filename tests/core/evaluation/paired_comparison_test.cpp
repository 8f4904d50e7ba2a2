// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/paired_comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

/// A table of two classes in which '1' stands for a digit read rightly and '0' for one misread.
PredictionTable table(const std::string &correct)
{
    PredictionTable result{{"0", "1"}, {}, 0};
    for (std::size_t i = 0; i < correct.size(); ++i)
        result.rows.push_back({static_cast<int>(i), std::to_string(i), 0, correct[i] == '1' ? 0 : 1, {}});
    return result;
}

PairedComparison compared(int fixed, int broken, int same)
{
    const auto digits = [](int count, char c) { return std::string(static_cast<std::size_t>(count), c); };
    return comparePaired(table(digits(fixed, '0') + digits(broken, '1') + digits(same, '1')),
        table(digits(fixed, '1') + digits(broken, '0') + digits(same, '1')));
}

} // namespace

TEST(PairedComparison, NamesTheSamplesThatBFixesAndBreaks)
{
    const PairedComparison comparison = comparePaired(table("00110"), table("01010"));

    EXPECT_EQ(comparison.fixed, std::vector<int>{1});
    EXPECT_EQ(comparison.broken, std::vector<int>{2});
    EXPECT_EQ(comparison.bothWrong, (std::vector<int>{0, 4}));
}

// Expected: statsmodels' mcnemar(exact=True) and SciPy's binomtest(min(b, c), b + c).pvalue; for 21 and 4 it is
// 2 * 15276 / 2^25.
TEST(PairedComparison, GivesTheExactMcNemarProbability)
{
    EXPECT_NEAR(compared(21, 4, 275).pValue, 30552.0 / 33554432, 1e-12);
    EXPECT_NEAR(compared(4, 21, 275).pValue, 30552.0 / 33554432, 1e-12);
    EXPECT_NEAR(compared(3, 1, 0).pValue, 0.625, 1e-12);
    EXPECT_EQ(compared(5, 5, 0).pValue, 1);
    EXPECT_EQ(compared(0, 0, 10).pValue, 1);
    EXPECT_NEAR(compared(9, 6, 0).pValue, 0.6072387695312499, 1e-12);
    EXPECT_NEAR(compared(0, 7, 0).pValue, 0.015625, 1e-12);
    EXPECT_NEAR(compared(2000, 1800, 0).pValue, 0.0012427867782632011, 1e-11);
}

TEST(PairedComparison, RefusesOtherLabelsWithTheReason)
{
    PredictionTable other = table("11");
    other.rows[1].actual = 1;

    EXPECT_THAT([&] { comparePaired(table("11"), table("111")); },
        ThrowsMessage<std::invalid_argument>(HasSubstr("test images: 2 and 3")));
    EXPECT_THAT([&] { comparePaired(table("11"), other); },
        ThrowsMessage<std::invalid_argument>(HasSubstr("their labels differ")));
}

TEST(Verdict, IsASentenceToQuoteWhereTheDifferenceIsMoreThanChance)
{
    EXPECT_EQ(verdict(compared(21, 4, 275), "Baseline", "Final", 300),
        "Final is better: of the 300 digits, it correctly classifies 21 that Baseline misses, and misses 4 that "
        "Baseline correctly classifies, p = 0.0009.");
    EXPECT_EQ(verdict(compared(4, 21, 275), "Baseline", "Final", 300),
        "Baseline is better: of the 300 digits, it correctly classifies 21 that Final misses, and misses 4 that Final "
        "correctly classifies, p = 0.0009.");
}

TEST(Verdict, ClaimsNoMoreThanTheDataAllows)
{
    EXPECT_EQ(verdict(compared(9, 6, 285), "A", "B", 300),
        "These 300 digits cannot tell A and B apart: B correctly classifies 9 that A misses, and misses 6 that A "
        "correctly classifies, p = 0.61.");
    EXPECT_EQ(verdict(compared(0, 0, 300), "A", "B", 300),
        "Of the 300 digits, A and B correctly classify exactly the same ones.");
}

TEST(Verdict, SaysDigitOfDigitsAlone)
{
    PredictionTable letters = table("110");
    letters.classNames = {"a", "b"};
    PredictionTable better = table("111");
    better.classNames = {"a", "b"};
    EXPECT_THAT(
        verdict(comparePaired(letters, better), "A", "B", 3), testing::StartsWith("These 3 images cannot tell"));
}

TEST(Verdict, SpeaksOfOneDigitInTheSingular)
{
    PairedComparison comparison;
    comparison.fixed = {0};

    EXPECT_EQ(verdict(comparison, "A", "B", 1),
        "This digit cannot tell A and B apart: B correctly classifies 1 that A misses, and misses 0 that A correctly "
        "classifies, p = 1.00.");
}

TEST(Verdict, ShowsOnWhichSideOfOneInTwentyTheProbabilityLies)
{
    PairedComparison comparison{.fixed = {0, 1, 2}, .broken = {3}, .pValue = 0.0497};
    EXPECT_TRUE(verdict(comparison, "A", "B", 300).ends_with("p = 0.0497."));
    comparison.pValue = 0.0503;
    EXPECT_TRUE(verdict(comparison, "A", "B", 300).ends_with("p = 0.0503."));
}
