// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/elastic_field.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace digitlab;

namespace {

struct Displacement {
    float x[imageSide][imageSide] = {};
    float y[imageSide][imageSide] = {};
};

Displacement displacement(double amount, std::uint64_t seed)
{
    Random random(seed, Stream::Augmentation);
    const ElasticField field(amount, random);
    Displacement result;
    for (int y = 0; y < imageSide; ++y)
        field.displace(y, result.x[y], result.y[y]);
    return result;
}

} // namespace

TEST(ElasticField, MovesPixelsInEveryDirectionButNeverByMoreThanTheAmount)
{
    float lowest = 0;
    float highest = 0;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Displacement moved = displacement(4, seed);
        for (int y = 0; y < imageSide; ++y)
            for (int x = 0; x < imageSide; ++x) {
                lowest = std::min({lowest, moved.x[y][x], moved.y[y][x]});
                highest = std::max({highest, moved.x[y][x], moved.y[y][x]});
            }
    }
    EXPECT_GE(lowest, -4);
    EXPECT_LT(lowest, -1);
    EXPECT_LE(highest, 4);
    EXPECT_GT(highest, 1);
}

TEST(ElasticField, IsSmooth)
{
    const Displacement moved = displacement(4, 1);
    for (int y = 1; y < imageSide; ++y)
        for (int x = 1; x < imageSide; ++x) {
            EXPECT_LT(std::abs(moved.x[y][x] - moved.x[y][x - 1]), 1);
            EXPECT_LT(std::abs(moved.x[y][x] - moved.x[y - 1][x]), 1);
        }
}

TEST(ElasticField, MovesNothingForNoAmount)
{
    const Displacement moved = displacement(0, 1);
    for (const auto &row : moved.x)
        for (const float value : row)
            EXPECT_EQ(value, 0);
}
