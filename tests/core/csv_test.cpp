#include "core/runs/csv.h"

#include <gtest/gtest.h>
#include <limits>

using namespace digitlab;

TEST(Csv, BringsBackFieldsWithCommasQuotesAndLineEnds)
{
    const CsvRow row = {"a,b", "say \"hi\"", "two\nlines", "", "plain"};

    EXPECT_EQ(parseCsv(csvLine(row) + csvLine({"x"})), (std::vector<CsvRow>{row, {"x"}}));
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
