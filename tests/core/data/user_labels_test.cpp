// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/user_labels.h"

#include "core/data/digit_name.h"

#include <gtest/gtest.h>

namespace digitlab {

using Names = std::vector<std::string>;

TEST(UserLabels, AreTheDigitsHoweverTheyAreWritten)
{
    EXPECT_EQ(userLabels({"zero", "digit_1", "07"}), (Names{"0", "1", "7"}));
    EXPECT_EQ(classOfUserLabel("7", {"zero", "digit_1", "07"}), 2);
    EXPECT_EQ(classOfUserLabel("4", {"zero", "digit_1", "07"}), -1);
}

TEST(UserLabels, AreTheNamesWhereSomeClassIsNoDigit)
{
    const Names classes{"0", "seven", "A", "a", "Umbrella (open)", "שמש"};
    EXPECT_EQ(userLabels(classes), classes);
    EXPECT_EQ(classOfUserLabel("a", classes), 3) << "A is another";
    EXPECT_EQ(classOfUserLabel("שמש", classes), 5);
    EXPECT_EQ(classOfUserLabel("7", classes), -1);
}

TEST(SampleNoun, SaysDigitOfDigitsAlone)
{
    EXPECT_EQ(sampleNoun({"0", "1", "2"}), "digit");
    EXPECT_EQ(sampleNoun({"one", "two"}), "digit");
    EXPECT_EQ(sampleNoun({"0", "1", "A"}), "image");
    EXPECT_EQ(sampleNoun({"apple", "pear"}), "image");
}

} // namespace digitlab
