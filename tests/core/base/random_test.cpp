// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>
#include <set>
#include <vector>

using namespace digitlab;

TEST(Random, GivesTheSameNumbersOnEveryMachine)
{
    Random random(1, Stream::Split);
    const std::array<std::uint64_t, 3> first = {random.next(), random.next(), random.next()};

    EXPECT_EQ(first, (std::array<std::uint64_t, 3>{11779430641948426483U, 6086241455038141442U, 9926362422805118362U}));
}

TEST(Random, HasItsOwnNumbersForEachPurposeAndPlace)
{
    std::set<std::uint64_t> first;
    for (const Stream stream : {Stream::Split, Stream::Order, Stream::Augmentation, Stream::Dropout})
        for (std::uint64_t place = 0; place < 10; ++place)
            for (std::uint64_t subPlace = 0; subPlace < 10; ++subPlace)
                first.insert(Random(7, stream, place, subPlace).next());

    EXPECT_EQ(first.size(), 400U);
}

TEST(Random, GivesAnyNumberOfTheStreamByItsPlace)
{
    Random random(5, Stream::Dropout);
    const Random same = random;

    for (std::uint64_t i = 0; i < 5; ++i)
        EXPECT_EQ(same.at(i), random.next());
}

TEST(Random, DrawsEveryNumberBelowABoundAboutEquallyOften)
{
    Random random(3, Stream::Order);
    std::array<int, 6> counts{};
    for (int i = 0; i < 60000; ++i)
        ++counts[random.below(6)];

    for (const int count : counts)
        EXPECT_NEAR(count, 10000, 400);
}

TEST(Random, DrawsNormalNumbersOfMeanZeroAndVarianceOne)
{
    Random random(3, Stream::Digits);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 20000; ++i) {
        const double value = random.normal();
        sum += value;
        squares += value * value;
    }

    EXPECT_NEAR(sum / 20000, 0, 0.03);
    EXPECT_NEAR(squares / 20000, 1, 0.04);
}

TEST(Shuffle, KeepsEveryValueAndDependsOnTheSeedAlone)
{
    std::vector<int> values(100);
    std::iota(values.begin(), values.end(), 0);
    const std::vector<int> sorted = values;
    std::vector<int> again = values;
    Random random(9, Stream::Order);
    Random sameRandom(9, Stream::Order);
    shuffle(std::span(values), random);
    shuffle(std::span(again), sameRandom);

    EXPECT_EQ(values, again);
    EXPECT_NE(values, sorted);
    std::ranges::sort(values);
    EXPECT_EQ(values, sorted);
}
