// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/sign_flip.h"

#include <gtest/gtest.h>
#include <numeric>
#include <stdexcept>
#include <vector>

using namespace digitlab;

TEST(SignFlip, GivesSciPysExactPValues)
{
    // SciPy 1.10.1: permutation_test((d,), numpy.sum, permutation_type='samples', n_resamples=inf)
    EXPECT_DOUBLE_EQ(signFlipPValue(std::vector{0.012, -0.003, 0.02, 0.007, 0.004, 0.015, -0.001, 0.009}), 0.0390625);
    EXPECT_DOUBLE_EQ(signFlipPValue(std::vector{0.01, 0.02, 0.01, -0.01, 0.0, 0.03, 0.02}), 0.125);
    EXPECT_DOUBLE_EQ(signFlipPValue(std::vector{0.5, 0.25, -0.125}), 0.5);
}

TEST(SignFlip, IsSmallestWhereAllAgreeAndOneWhereNothingDiffers)
{
    const std::vector<double> agreeing(7, -0.01);
    EXPECT_DOUBLE_EQ(signFlipPValue(agreeing), leastSignFlipPValue(7));
    EXPECT_DOUBLE_EQ(leastSignFlipPValue(7), 0.015625);
    EXPECT_DOUBLE_EQ(signFlipPValue(std::vector<double>(4, 0.0)), 1);
    EXPECT_DOUBLE_EQ(signFlipPValue(std::vector{0.3}), 1);
}

TEST(SignFlip, CountsEqualSumsAlikeInWhateverOrderTheyAreAddedUp)
{
    std::vector<double> tenths(12, 0.1);
    tenths[3] = -0.1;
    EXPECT_DOUBLE_EQ(signFlipPValue(tenths), 2.0 * (1 + 12) / 4096)
        << "none or one of twelve is negative, or the reverse";
}

TEST(SignFlip, RefusesNoneAndMoreThanItCanCount)
{
    EXPECT_THROW(signFlipPValue({}), std::invalid_argument);
    EXPECT_THROW(signFlipPValue(std::vector<double>(mostSignFlips + 1, 0.1)), std::invalid_argument);
    EXPECT_DOUBLE_EQ(signFlipPValue(std::vector<double>(mostSignFlips, 0.1)), leastSignFlipPValue(mostSignFlips));
}
