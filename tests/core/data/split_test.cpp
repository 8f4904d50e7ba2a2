// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"

#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>
#include <set>
#include <stdexcept>

namespace digitlab {

using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

TEST(Split, GivesEveryClassTheSameFractionOnEachSide)
{
    const Dataset data = blackAndWhite(100);
    const SplitIndices split = stratifiedSplit(data, {.testFraction = 0.3});
    EXPECT_EQ(subset(data, split.train).countsByClass(), (std::vector<int>{70, 70}));
    EXPECT_EQ(subset(data, split.test).countsByClass(), (std::vector<int>{30, 30}));
}

TEST(Split, UsesEverySampleOnceAndKeepsTheFilesOrder)
{
    const SplitIndices split = stratifiedSplit(blackAndWhite(10), {.testFraction = 0.5});
    EXPECT_TRUE(std::ranges::is_sorted(split.train));
    EXPECT_TRUE(std::ranges::is_sorted(split.test));
    std::set<int> all(split.train.begin(), split.train.end());
    all.insert(split.test.begin(), split.test.end());
    EXPECT_EQ(all.size(), 20U);
    EXPECT_EQ(split.train.size() + split.test.size(), 20U);
}

TEST(Split, IsTheSameForTheSameSeedAndAnotherForAnother)
{
    const Dataset data = blackAndWhite(50);
    const auto testSplit = [&data](std::uint64_t seed) { return stratifiedSplit(data, {.seed = seed}).test; };
    EXPECT_EQ(testSplit(4), testSplit(4));
    EXPECT_NE(testSplit(4), testSplit(5));
}

TEST(Split, LeavesAtLeastOneSampleOnEachSide)
{
    const Dataset data = blackAndWhite(2);
    EXPECT_EQ(stratifiedSplit(data, {.testFraction = 0.01}).test.size(), 2U);
    EXPECT_EQ(stratifiedSplit(data, {.testFraction = 0.99}).train.size(), 2U);
}

TEST(Split, TakesAsManyOfEachClassAsAsked)
{
    const Dataset data = blackAndWhite(50);
    const SplitIndices split = stratifiedSplit(data, {.testFraction = 0.3, .perClass = 10});
    EXPECT_EQ(subset(data, split.train).countsByClass(), (std::vector<int>{7, 7}));
    EXPECT_EQ(subset(data, split.test).countsByClass(), (std::vector<int>{3, 3}));
}

TEST(Split, NamesTheClassThatHasTooFew)
{
    EXPECT_THAT([] { stratifiedSplit(blackAndWhite(1), {}); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("\"black\" has 1 image;"), HasSubstr("at least 2"))));
    EXPECT_THAT([] { stratifiedSplit(blackAndWhite(5), {.perClass = 6}); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("\"black\" has 5 images"), HasSubstr("at least 6"))));
}

TEST(Split, RefusesSharesThatLeaveASideEmpty)
{
    for (const double fraction : {0.0, 1.0, -0.1, 1.5, std::numeric_limits<double>::quiet_NaN()})
        EXPECT_THROW(stratifiedSplit(blackAndWhite(5), {.testFraction = fraction}), std::invalid_argument) << fraction;
    EXPECT_THROW(stratifiedSplit(blackAndWhite(5), {.perClass = 1}), std::invalid_argument);
}

TEST(Split, ChoosesSamplesInTheOrderGiven)
{
    const Dataset data = blackAndWhite(2);
    const std::vector<int> order = {3, 0};
    const Dataset chosen = subset(data, order);
    EXPECT_EQ(chosen.origin(0), "white/1.png");
    EXPECT_EQ(chosen.label(0), 1);
    EXPECT_EQ(chosen.origin(1), "black/0.png");
}

TEST(Split, MergesTrainFirst)
{
    const SplitDataset digits = tinyDigits();
    const Dataset both = merged(digits.train, digits.test);
    EXPECT_EQ(both.size(), 120);
    EXPECT_EQ(both.origin(0), digits.train.origin(0));
    EXPECT_EQ(both.origin(80), digits.test.origin(0));
    EXPECT_THROW(merged(digits.train, blackAndWhite(1)), std::invalid_argument);
}

TEST(Split, IsFoundAgainFromTheSizesOfItsSidesWhereItIsNotRecorded)
{
    for (const double fraction : {0.3, 0.2, 0.25, 0.125, 0.01, 0.99, 0.333})
        for (const int perClass : {100, 101, 1000}) {
            const int test = testCountOf(perClass, fraction);
            const double found
                = splitOf({.trainCount = 10 * (perClass - test), .testCount = 10 * test}, 10).testFraction;
            EXPECT_EQ(testCountOf(perClass, found), test) << fraction << " of " << perClass;
        }
    EXPECT_EQ(splitOf({.trainCount = 35, .testCount = 20}, 10).testFraction, 0.3) << "nine classes of 5 and one of 10";
    EXPECT_EQ(splitOf({.trainCount = 16, .testCount = 4}, 2).testFraction, 0.2) << "two classes of 10";
}

TEST(Split, IsFoundAgainWhereOwnDrawingsWereAdded)
{
    EXPECT_EQ(splitOf({.trainCount = 110, .testCount = 20, .userDigits = 30}, 10).testFraction, 0.2);
}

TEST(Split, IsTakenAsItIsRecorded)
{
    const FolderSplit odd{.testFraction = 0.2718, .seed = 31};
    EXPECT_EQ(splitOf({.trainCount = 8, .testCount = 2, .split = odd}, 2), odd) << "whatever the sizes would say";
}

} // namespace digitlab
