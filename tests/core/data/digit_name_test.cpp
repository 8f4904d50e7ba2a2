// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/digit_name.h"

#include <gtest/gtest.h>

namespace digitlab {

TEST(DigitName, ReadsADigitInTheWaysThatPeopleWriteIt)
{
    for (const char *name : {"4", "04", "004", "four", "Four", "FOUR", "digit_4", "digit-four", "Class4", "class 04",
             "label_4", "4_four", "4 (four)", "number4"})
        EXPECT_EQ(digitOfName(name), 4) << name;
    EXPECT_EQ(digitOfName("0"), 0);
    EXPECT_EQ(digitOfName("000"), 0);
    EXPECT_EQ(digitOfName("nine"), 9);
}

TEST(DigitName, ReadsNoneFromOtherNames)
{
    for (const char *name : {"", "digit", "10", "40", "a4", "four_five", "3_four", "Sample004", "fourteen", "A", "-"})
        EXPECT_EQ(digitOfName(name), std::nullopt) << name;
}

} // namespace digitlab
