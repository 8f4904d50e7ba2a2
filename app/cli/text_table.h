// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace digitlab::cli {

enum class Align { Left, Right };

/// Rows of text in aligned columns, two spaces apart.
class TextTable
{
public:
    /// One alignment per column.
    explicit TextTable(std::vector<Align> columns);

    /// As many cells as columns. Each cell stays on one line (plainLine).
    void add(std::vector<std::string> cells);
    std::string text() const;

private:
    std::vector<std::size_t> widths() const;

    std::vector<Align> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace digitlab::cli
