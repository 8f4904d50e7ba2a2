// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <gtest/gtest.h>
#include <limits>

using namespace digitlab;

TEST(Csv, BringsBackFieldsWithCommasQuotesAndLineEnds)
{
    const CsvRow row = {"a,b", "say \"hi\"", "two\nlines", "", "plain"};

    EXPECT_EQ(parseCsv(csvLine(row) + csvLine({"x"})), (std::vector<CsvRow>{row, {"x"}}));
}

TEST(Csv, MakesNoFormulaOfAText)
{
    for (const char *text : {"=1+2", "=HYPERLINK(\"http://x\",\"7\")", "@SUM(1)", "+cmd|' /C calc'!A0", "-2+3", "\t=1",
             "\r=1", "-", "'=1+2", "''@x"}) {
        const std::string line = csvLine({"7", text});
        EXPECT_TRUE(line.starts_with("7,'") || line.starts_with("7,\"'")) << line;
        EXPECT_EQ(parseCsv(line), (std::vector<CsvRow>{{"7", text}})) << line;
    }
}

TEST(Csv, LeavesNumbersAndOtherTextsAsTheyAre)
{
    EXPECT_EQ(csvLine({"-0.5", "+7", "-1e-09", "-inf", "a=b", "it's", "'quoted'"}),
        "-0.5,+7,-1e-09,-inf,a=b,it's,'quoted'\n");
    EXPECT_EQ(parseCsv("'quoted',''\n"), (std::vector<CsvRow>{{"'quoted'", "''"}}));
}

TEST(Csv, ReadsLinesThatEndAsOnWindows)
{
    EXPECT_EQ(parseCsv("a,b\r\nc,\r\n"), (std::vector<CsvRow>{{"a", "b"}, {"c", ""}}));
}

TEST(Csv, RefusesAQuoteLeftOpenAndNamesTheLine)
{
    EXPECT_THROW(parseCsv("a\n\"b"), std::runtime_error);
    EXPECT_THROW(parseCsv("\"b\"c\n"), std::runtime_error);
}

TEST(Csv, WritesNumbersThatReadBackExactly)
{
    for (const double value : {0.1, 1.0 / 3, 1e-300, 12345678.9, std::numeric_limits<double>::denorm_min()})
        EXPECT_EQ(csvDouble(csvNumber(value)), value);
    EXPECT_EQ(csvFloat(csvNumber(0.1F)), 0.1F);
    EXPECT_EQ(csvNumber(0.1F), "0.1");
    EXPECT_THROW(csvDouble("12x"), std::runtime_error);
    EXPECT_THROW(csvInt(""), std::runtime_error);
}
