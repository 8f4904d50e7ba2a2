#include "core/model/dropout_mask.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

using namespace digitlab;

TEST(DropoutMask, DropsAboutTheShareAndScalesTheRestUp)
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
