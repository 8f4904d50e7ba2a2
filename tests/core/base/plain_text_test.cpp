// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::EndsWith;
using testing::StartsWith;

TEST(PlainText, LeavesWhatIsMeantToBeReadAsItIs)
{
    for (const char *text :
        {"", "seven", "a/b c.png: 93.3 %", "Ziffer \xC3\xBC, \xE6\x95\xB0\xE5\xAD\x97, \xF0\x9F\x98\x80", "\\x1B"}) {
        EXPECT_EQ(plainText(text), text);
        EXPECT_EQ(plainLine(text), text);
    }
    EXPECT_EQ(plainText("one\n\n  two\n"), "one\n\n  two\n");
}

TEST(PlainText, ShowsControlCharactersInsteadOfSendingThem)
{
    EXPECT_EQ(plainText("\x1B[31mred\x1B]0;title\x07"), "\\x1B[31mred\\x1B]0;title\\x07");
    EXPECT_EQ(plainText(std::string_view("a\0b\x7F"
                                         "c\b\r",
                  7)),
        "a\\x00b\\x7F"
        "c\\x08\\r");
    EXPECT_EQ(plainText("\xC2\x9B"
                        "2J"),
        "\\x9B"
        "2J")
        << "C1's own introducer of a sequence";
    EXPECT_EQ(plainText("one\ttwo"), "one\\ttwo");
    EXPECT_EQ(plainText("\x9B"
                        "2J \xFF"),
        "\\x9B"
        "2J \\xFF")
        << "no UTF-8";
}

TEST(PlainText, ShowsMarksThatTurnTheDirectionOfWriting)
{
    EXPECT_EQ(plainText("gnp\xE2\x80\xAE.exe"), "gnp\\u202E.exe");
    EXPECT_EQ(plainText("\xE2\x81\xA6"
                        "a\xE2\x81\xA9\xD8\x9C\xE2\x80\x8F"),
        "\\u2066a\\u2069\\u061C\\u200F");
    EXPECT_EQ(plainText("a\xE2\x80\xA8"
                        "b\xEF\xBB\xBF\xF3\xA0\x81\x81"),
        "a\\u2028b\\uFEFF\\uE0041");
}

TEST(PlainText, ShowsCharactersThatCannotBeSeen)
{
    EXPECT_EQ(plainText("se\xE2\x80\x8Bven"), "se\\u200Bven") << "a space without width";
    EXPECT_EQ(plainLine("a\xC2\xAD"
                        "b\xE2\x80\x8D\xE2\x81\xA0\xE2\x81\xAF\xF0\x9D\x85\xB3"),
        "a\\xADb\\u200D\\u2060\\u206F\\u1D173");
    EXPECT_EQ(plainLine("\xD8\x80"), "\xD8\x80") << "a format character that is seen";
}

TEST(PlainText, KeepsALineOneLine)
{
    EXPECT_EQ(plainLine("4\nerror: none\r\n"), "4\\nerror: none\\r\\n");
}

TEST(PlainText, CutsTheMiddleOfWhatIsTooLong)
{
    EXPECT_EQ(plainLine("0123456789", 10), "0123456789");
    EXPECT_EQ(plainLine("0123456789a", 10), "0123...89a");
    EXPECT_EQ(plainLine("\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4", 5), "\xC3\xA4...\xC3\xA4");
    const std::string name(1'000'000, 'x');
    EXPECT_EQ(plainLine(name).size(), 300U);
    EXPECT_LT(plainText("The class " + name + " is bad").size(), 1000U);
    EXPECT_THAT(plainText("The class " + name + " is bad"),
        testing::AllOf(StartsWith("The class xxx"), EndsWith("xxx is bad")));
    std::string sentence = "First";
    for (int i = 0; i < 300'000; ++i)
        sentence += " word";
    EXPECT_LE(plainText("short\n" + sentence + "\nshort").size(), 20'100U);
}
