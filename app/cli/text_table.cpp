// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include "core/base/plain_text.h"

#include <algorithm>
#include <cassert>

namespace digitlab::cli {

namespace {

constexpr std::size_t longestCell = 1000; // characters

/// Characters rather than bytes: continuation bytes of UTF-8 take no place of their own.
std::size_t width(const std::string &text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace

TextTable::TextTable(std::vector<Align> columns)
    : m_columns(std::move(columns))
{
}

void TextTable::add(std::vector<std::string> cells)
{
    assert(cells.size() == m_columns.size());
    for (std::string &cell : cells)
        cell = plainLine(cell, longestCell);
    m_rows.push_back(std::move(cells));
}

std::vector<std::size_t> TextTable::widths() const
{
    std::vector<std::size_t> widths(m_columns.size(), 0);
    for (const auto &row : m_rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], width(row[column]));
    }
    return widths;
}

std::string TextTable::text() const
{
    const std::vector<std::size_t> columnWidths = widths();
    std::string text;
    for (const auto &row : m_rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string space(columnWidths[column] - width(row[column]), ' ');
            line += (column == 0 ? "" : "  ");
            line += m_columns[column] == Align::Left ? row[column] + space : space + row[column];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

} // namespace digitlab::cli
