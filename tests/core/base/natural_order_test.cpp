// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/natural_order.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace digitlab {

namespace {

std::vector<std::string> sorted(std::vector<std::string> names)
{
    std::ranges::sort(names, naturalLess);
    return names;
}

} // namespace

TEST(NaturalOrder, PutsNumbersByTheirValue)
{
    EXPECT_EQ(sorted({"10", "9", "2", "0"}), (std::vector<std::string>{"0", "2", "9", "10"}));
    EXPECT_EQ(
        sorted({"img10.png", "img2.png", "img1.png"}), (std::vector<std::string>{"img1.png", "img2.png", "img10.png"}));
}

TEST(NaturalOrder, DoesNotMindCaseAndStillTellsNamesApart)
{
    EXPECT_EQ(sorted({"b", "Img2", "img10", "A", "a"}), (std::vector<std::string>{"A", "a", "b", "Img2", "img10"}));
    EXPECT_TRUE(naturalLess("A", "a"));
    EXPECT_FALSE(naturalLess("a", "A"));
    EXPECT_FALSE(naturalLess("a", "a"));
}

TEST(NaturalOrder, TakesLeadingZerosAndNumbersWithoutEnd)
{
    EXPECT_TRUE(naturalLess("007", "8"));
    EXPECT_TRUE(naturalLess("007", "07"));
    EXPECT_TRUE(naturalLess("99999999999999999999998", "99999999999999999999999"));
    EXPECT_TRUE(naturalLess("", "0"));
    EXPECT_TRUE(naturalLess("a", "a0"));
    EXPECT_TRUE(naturalLess("a0b1", "a0b2"));
}

} // namespace digitlab
