// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// Comma-separated values as RFC 4180 has them. A text that begins like a formula (=, +, -, @, a tab, and is no number)
/// gets an apostrophe before it, at which spreadsheets leave it a text; whoever reads the file by a program drops one
/// apostrophe before such a beginning, as parseCsv() does, and has the exact text.
using CsvRow = std::vector<std::string>;

/// The text with that apostrophe where it needs one.
std::string csvText(const std::string &text);

/// One line with its end.
std::string csvLine(const CsvRow &fields);

/// Rows of all lines; a quoted field may hold commas, quotes and line ends. Throws std::runtime_error that names the
/// line where a quote is left open.
std::vector<CsvRow> parseCsv(std::string_view text);

/// The shortest text that reads back as the same number.
std::string csvNumber(double value);
std::string csvNumber(float value);

/// The whole field as a number. Throws std::runtime_error that quotes the field.
double csvDouble(const std::string &field);
float csvFloat(const std::string &field);
int csvInt(const std::string &field);

} // namespace digitlab
