// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/pooling.h"

#include <gtest/gtest.h>
#include <vector>

using namespace digitlab;

namespace {

/// One image of 3 x 3 with one channel: the odd last row and column belong to no window.
constexpr MapShape oddShape{1, 3, 3, 1};
const std::vector<float> oddMap = {1, 5, 9, 2, -3, 9, 9, 9, 9};

} // namespace

TEST(Pooling, TakesTheLargestOfAWindowAndRemembersWhich)
{
    float pooled = 0;
    Winner winner = dead;
    float value = 0;
    poolForward(oddMap, oddShape, {}, {&pooled, 1}, {&winner, 1}, {&value, 1});

    EXPECT_EQ(pooled, 5);
    EXPECT_EQ(winner, 1);
    EXPECT_EQ(value, 5);
}

TEST(Pooling, TakesTheSmallestWhereTheScaleIsNegative)
{
    float pooled = 0;
    Winner winner = dead;
    float value = 0;
    const float scale = -2;
    const float shift = 1;
    poolForward(oddMap, oddShape, {{&scale, 1}, {&shift, 1}}, {&pooled, 1}, {&winner, 1}, {&value, 1});

    EXPECT_EQ(pooled, 7);
    EXPECT_EQ(winner, 3);
    EXPECT_EQ(value, -3);
}

TEST(Pooling, GivesNothingBackThroughWhatReluCutOff)
{
    const std::vector<float> negative(9, -1.0F);
    float pooled = 1;
    Winner winner = 0;
    float value = 0;
    poolForward(negative, oddShape, {}, {&pooled, 1}, {&winner, 1}, {&value, 1});
    EXPECT_EQ(pooled, 0);
    EXPECT_EQ(winner, dead);

    const float gradient = 3;
    std::vector<float> mapGradient(9, 7.0F);
    poolBackward({&gradient, 1}, {&winner, 1}, oddShape, mapGradient);
    EXPECT_EQ(mapGradient, std::vector<float>(9, 0.0F));
}

TEST(Pooling, GivesTheGradientToTheWinnerAlone)
{
    const float gradient = 3;
    const Winner winner = 2;
    std::vector<float> mapGradient(9, 7.0F);
    poolBackward({&gradient, 1}, {&winner, 1}, oddShape, mapGradient);

    EXPECT_EQ(mapGradient, (std::vector<float>{0, 0, 0, 3, 0, 0, 0, 0, 0}));
}

TEST(Pooling, SumsEachChannelOverAllPixels)
{
    const std::vector<float> maps = {1, 10, 2, 20, 3, 30, 4, 40};
    std::vector<double> sums(2);
    std::vector<double> squares(2);
    channelSums(maps, {1, 2, 2, 2}, sums, squares);

    EXPECT_EQ(sums, (std::vector<double>{10, 100}));
    EXPECT_EQ(squares, (std::vector<double>{30, 3000}));
}
