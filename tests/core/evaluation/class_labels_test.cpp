// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/class_labels.h"

#include <gtest/gtest.h>
#include <set>

using namespace digitlab;

using Names = std::vector<std::string>;

TEST(ClassLabels, NamesThatFitStayAsTheyAre)
{
    const Names digits{"0", "1", "2", "10"};
    EXPECT_EQ(classLabels(digits, 2), digits);
    const Names named{"digit_zero", "digit_one"};
    EXPECT_EQ(classLabels(named, 10), named);
}

TEST(ClassLabels, ACommonBeginningIsLeftOutWhereNumbersAndWordsBegin)
{
    EXPECT_EQ(classLabels({"Sample001", "Sample002", "Sample062"}, 6), (Names{"001", "002", "062"}));
    EXPECT_EQ(classLabels({"digit_zero", "digit_two", "digit_three"}, 8), (Names{"zero", "two", "three"}));
    EXPECT_EQ(classLabels({"class 1", "class 12", "class 13"}, 4), (Names{"1", "12", "13"}));
    EXPECT_EQ(classLabels({"KlasseEins", "KlasseElf"}, 5), (Names{"Eins", "Elf"}));
}

TEST(ClassLabels, ACommonEndingIsLeftOutToo)
{
    EXPECT_EQ(classLabels({"one_handwritten", "two_handwritten"}, 6), (Names{"one", "two"}));
    EXPECT_EQ(classLabels({"ziffer-3-neu", "ziffer-4-neu"}, 3), (Names{"3", "4"}));
}

TEST(ClassLabels, NothingIsLeftWithoutAName)
{
    for (const std::string &label : classLabels({"digit", "digit_one", "digit_two"}, 4))
        EXPECT_FALSE(label.empty());
}

TEST(ClassLabels, WhatIsStillTooLongIsLeftOutInTheMiddle)
{
    EXPECT_EQ(classLabels({"abcdefghijklm", "nopqrstuvwxyz"}, 7), (Names{"abc…klm", "nop…xyz"}));
    EXPECT_EQ(classLabels({std::string(300, 'x')}, 5), (Names{"xx…xx"}));
}

TEST(ClassLabels, ACutNeverFallsIntoACharacter)
{
    EXPECT_EQ(classLabels({"Größenklasse-ä", "Größenklasse-ö"}, 3), (Names{"ä", "ö"}));
    EXPECT_EQ(classLabels({"äöüäöü", "éèêéèê"}, 5), (Names{"äö…öü", "éè…èê"}));
    EXPECT_EQ(classLabels({"数字零零零", "数字一一一"}, 3), (Names{"零零零", "一一一"}));
}

TEST(ClassLabels, DifferentNamesHaveDifferentLabels)
{
    const Names awkward{"aaaaaaXaaaaaa", "aaaaaaYaaaaaa", "bbbbbbXbbbbbb", "bbbbbbYbbbbbb", "a", "aaaaaaXaaaaab"};
    for (int longest = 1; longest < 14; ++longest) {
        const Names labels = classLabels(awkward, longest);
        EXPECT_EQ(std::set<std::string>(labels.begin(), labels.end()).size(), awkward.size()) << longest;
    }
    Names many;
    for (int i = 0; i < 1000; ++i)
        many.push_back("the class with the number " + std::to_string(i) + " of this long list");
    const Names labels = classLabels(many, 3);
    EXPECT_EQ(labels[7], "7");
    EXPECT_EQ(std::set<std::string>(labels.begin(), labels.end()).size(), many.size());
}

TEST(ClassLabels, TakeTheArticleThatIsSpoken)
{
    EXPECT_EQ(withArticle("2"), "a 2");
    EXPECT_EQ(withArticle("8"), "an 8");
    EXPECT_EQ(withArticle("apple"), "an apple");
    EXPECT_EQ(withArticle("F"), "an F");
    EXPECT_EQ(withArticle("u"), "a u");
    EXPECT_EQ(withArticle("flower"), "a flower");
    EXPECT_EQ(withArticle("Umbrella (open)"), "an Umbrella (open)");
    EXPECT_EQ(withArticle("unicorn"), "a unicorn");
}
