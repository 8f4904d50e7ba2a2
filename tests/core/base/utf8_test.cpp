// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <gtest/gtest.h>

namespace digitlab {

TEST(Utf8, KeepsValidText)
{
    EXPECT_EQ(utf8Text("digits/3.png"), "digits/3.png");
    EXPECT_EQ(utf8Text("Ziffer ä, 数字, 😀"), "Ziffer ä, 数字, 😀");
    EXPECT_EQ(utf8Text(""), "");
}

TEST(Utf8, EscapesBytesThatBelongToNoCharacter)
{
    EXPECT_EQ(utf8Text("caf\xE9"), "caf\\xE9");
    EXPECT_EQ(utf8Text("\xFFz"), "\\xFFz");
    EXPECT_EQ(utf8Text("\xC3"), "\\xC3");
    EXPECT_EQ(utf8Text("\xC0\x80"), "\\xC0\\x80");
    EXPECT_EQ(utf8Text("\xED\xA0\x80"), "\\xED\\xA0\\x80");
    EXPECT_EQ(utf8Text("\xF4\x90\x80\x80"), "\\xF4\\x90\\x80\\x80");
}

} // namespace digitlab
