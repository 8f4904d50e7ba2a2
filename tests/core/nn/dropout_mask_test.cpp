// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/dropout_mask.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

using namespace digitlab;

TEST(DropoutMask, DropsAboutTheFractionAndScalesTheRestUp)
{
    std::vector<float> mask(100000);
    fillDropoutMask(mask, 0.2, Random(1, Stream::Dropout), 0);

    EXPECT_NEAR(static_cast<double>(std::ranges::count(mask, 0.0F)), 20000, 600);
    EXPECT_EQ(std::ranges::count(mask, 1.25F) + std::ranges::count(mask, 0.0F), 100000);
}

TEST(DropoutMask, IsTheSameWhetherFilledWholeOrInPieces)
{
    std::vector<float> whole(1000);
    std::vector<float> pieces(1000);
    const Random random(2, Stream::Dropout);
    fillDropoutMask(whole, 0.5, random, 0);
    fillDropoutMask(std::span(pieces).first(333), 0.5, random, 0);
    fillDropoutMask(std::span(pieces).subspan(333), 0.5, random, 333);

    EXPECT_EQ(pieces, whole);
}

TEST(DropoutMask, TakesSixteenBitsOfANumberForEachValueAsItAlwaysDid)
{
    std::vector<float> mask(3000);
    const Random random(3, Stream::Dropout);
    fillDropoutMask(mask, 0.25, random, 7);

    for (std::size_t i = 0; i < mask.size(); ++i) {
        const std::size_t place = 7 + i;
        const std::uint64_t part = (random.at(place / 4) >> (16 * (place % 4))) & 0xFFFF;
        ASSERT_EQ(mask[i], part < 16384 ? 0.0F : static_cast<float>(1 / 0.75)) << "at " << i;
    }
}
