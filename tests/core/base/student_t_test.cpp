// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/student_t.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace digitlab {
namespace {

// Expected: SciPy's stats.t.ppf(0.975, df).
TEST(StudentT, HasTheQuantilesOfSciPy)
{
    EXPECT_NEAR(studentQuantile95(1), 12.706204736432095, 1e-9);
    EXPECT_NEAR(studentQuantile95(2), 4.302652729911275, 1e-9);
    EXPECT_NEAR(studentQuantile95(3), 3.182446305284263, 1e-9);
    EXPECT_NEAR(studentQuantile95(4), 2.7764451051977987, 1e-9);
    EXPECT_NEAR(studentQuantile95(9), 2.2621571627409915, 1e-9);
    EXPECT_NEAR(studentQuantile95(30), 2.0422724563012373, 1e-9);
    EXPECT_NEAR(studentQuantile95(999), 1.9623414611334487, 1e-9);
}

// Expected: SciPy's 2 * stats.t.sf(t, df).
TEST(StudentT, HasTheChancesOfSciPy)
{
    EXPECT_NEAR(studentTwoSided(1, 1), 0.5, 1e-12);
    EXPECT_NEAR(studentTwoSided(2, 2), 0.1835034190722739, 1e-12);
    EXPECT_NEAR(studentTwoSided(-2, 5), 0.10193947882985692, 1e-12);
    EXPECT_EQ(studentTwoSided(0, 7), 1);
}

TEST(StudentT, NeedsADegreeOfFreedom)
{
    EXPECT_THROW(studentTwoSided(1, 0), std::invalid_argument);
}

} // namespace
} // namespace digitlab
