// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/markup.h"

#include <gtest/gtest.h>

using namespace digitlab;

namespace {

const std::string hostile = "<script>alert('x')</script> & \"quoted\"";

} // namespace

TEST(Markup, LeavesNothingThatXmlCouldReadAsMarkup)
{
    EXPECT_EQ(xmlEscaped(hostile), "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;");
    EXPECT_EQ(xmlEscaped(std::string("a\0b\x1B[1m\x7F", 8)), "a b [1m ");
    EXPECT_EQ(xmlEscaped("\xEF\xBF\xBF|\xFF"), " |\\xFF");
    EXPECT_EQ(xmlEscaped("two\n\tlines \xE2\x80\xAE\xC2\x9B"), "two\n\tlines \\u202E\\x9B");
}

TEST(Markup, KeepsAMarkdownTextOnOneLineAndPlain)
{
    EXPECT_EQ(markdownEscaped("a|b\n# c"), "a\\|b \\# c");
    EXPECT_EQ(markdownEscaped("[x](javascript:y) *z* `q`"), "\\[x\\]\\(javascript:y\\) \\*z\\* \\`q\\`");
    EXPECT_EQ(markdownEscaped("<b>"), "&lt;b&gt;");
}

TEST(Markup, BeginsNoListHeadingOrRuleInMarkdown)
{
    EXPECT_EQ(markdownEscaped("1. one"), "1\\. one");
    EXPECT_EQ(markdownEscaped("2) two"), "2\\) two");
    EXPECT_EQ(markdownEscaped("- item"), "\\- item");
    EXPECT_EQ(markdownEscaped("---"), "\\---");
    EXPECT_EQ(markdownEscaped("# title"), "\\# title");
    EXPECT_EQ(markdownEscaped("    code"), "code");
    EXPECT_EQ(markdownEscaped("0.93"), "0.93");
}

TEST(Markup, TurnsLatexsOwnCharactersIntoText)
{
    EXPECT_EQ(latexEscaped("50% of $x_1$ & {y}^2~#"),
        "50\\% of \\$x\\_1\\$ \\& \\{y\\}\\textasciicircum{}2\\textasciitilde{}\\#");
    EXPECT_EQ(latexEscaped("\\input{/etc/passwd}"), "\\textbackslash{}input\\{/etc/passwd\\}");
    EXPECT_EQ(latexEscaped("[a]"), "{[}a{]}");
    EXPECT_EQ(latexEscaped("*\"x\""), "{*}\\textquotedblright{}x\\textquotedblright{}");
    EXPECT_EQ(latexEscaped("gr\u00fcn \u2013 \u0394"),
        "gr\u00fcn \u2013 \\ifdefined\\Umathchar \u0394\\else{[}U+0394{]}\\fi{}");
    EXPECT_EQ(latexVerbatim("gr\u00fcn\n\u4e09 %\\"), "gr\u00fcn\n? %\\");
}
