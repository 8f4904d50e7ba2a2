// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/line_eraser.h"

#include "core/drawing/ink_mask.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace digitlab {

namespace {

/// The rows of a line in one column.
struct Rows {
    int top;
    int bottom;
};

Rows rowsAt(const StraightLine &line, int x, int width)
{
    const int top = static_cast<int>(std::lround(line.rowAt(x, width) - (line.thickness - 1) / 2.0));
    return {top, top + line.thickness - 1};
}

bool inked(const Image &image, int x, int y)
{
    return x >= 0 && x < image.width && y >= 0 && y < image.height && image.at(x, y) > 0;
}

/// Whether any column from the first to the last is marked.
bool anyOf(const std::vector<char> &columns, int first, int last)
{
    const auto at = [&](int i) { return columns.begin() + std::clamp<std::ptrdiff_t>(i, 0, std::ssize(columns)); };
    return std::find(at(first), at(last + 1), 1) != at(last + 1);
}

class Eraser
{
public:
    Eraser(Image &ink, const Image &rest, const StraightLine &line)
        : m_ink(ink)
        , m_line(line)
        , m_above(static_cast<std::size_t>(ink.width))
        , m_below(static_cast<std::size_t>(ink.width))
        , m_kept(static_cast<std::size_t>(ink.width))
    {
        for (int x = 0; x < ink.width; ++x) {
            const Rows rows = rowsAt(line, x, ink.width);
            m_above[static_cast<std::size_t>(x)] = inked(rest, x, rows.top - 2) ? 1 : 0;
            m_below[static_cast<std::size_t>(x)] = inked(rest, x, rows.bottom + 2) ? 1 : 0;
        }
    }

    /// Where a stroke meets the line on both sides, from its first column to its last.
    void keepCrossings()
    {
        const int reach = m_line.thickness + 1;
        for (int x = 0; x < m_ink.width; ++x) {
            const bool crosses = anyOf(m_above, x - reach, x + reach) && anyOf(m_below, x - reach, x + reach);
            const bool begun = anyOf(m_above, x - reach, x) || anyOf(m_below, x - reach, x);
            const bool goesOn = anyOf(m_above, x, x + reach) || anyOf(m_below, x, x + reach);
            if (crosses && begun && goesOn)
                m_kept[static_cast<std::size_t>(x)] = 1;
        }
    }

    void keepArcs(int widest)
    {
        keepArcs(m_above, m_below, widest);
        keepArcs(m_below, m_above, widest);
    }

    void erase()
    {
        for (int x = 0; x < m_ink.width; ++x)
            if (m_kept[static_cast<std::size_t>(x)] == 0)
                eraseColumn(x);
    }

private:
    /// Between two ends on one side, where nothing goes on at the other.
    void keepArcs(const std::vector<char> &side, const std::vector<char> &other, int widest)
    {
        int last = -1;
        for (int x = 0; x < m_ink.width; ++x) {
            if (side[static_cast<std::size_t>(x)] == 0)
                continue;
            const int gap = last < 0 ? 0 : x - last - 1;
            const int margin = m_line.thickness + 1;
            if (gap > 0 && gap <= widest && !anyOf(other, last - margin, x + margin))
                std::fill(m_kept.begin() + last, m_kept.begin() + x + 1, char{1});
            last = x;
        }
    }

    /// With the rims, where no stroke goes on.
    void eraseColumn(int x)
    {
        const Rows rows = rowsAt(m_line, x, m_ink.width);
        const int first = rows.top - (m_above[static_cast<std::size_t>(x)] == 0 ? 2 : 0);
        const int last = rows.bottom + (m_below[static_cast<std::size_t>(x)] == 0 ? 2 : 0);
        for (int y = std::max(0, first); y <= std::min(m_ink.height - 1, last); ++y)
            m_ink.at(x, y) = 0;
    }

    Image &m_ink;
    StraightLine m_line;
    std::vector<char> m_above; ///< by column: whether a stroke meets the line there
    std::vector<char> m_below;
    std::vector<char> m_kept;
};

} // namespace

void takeAway(Image &mask, const StraightLine &line)
{
    for (int x = 0; x < mask.width; ++x) {
        const Rows rows = rowsAt(line, x, mask.width);
        for (int y = std::max(0, rows.top - 1); y <= std::min(mask.height - 1, rows.bottom + 1); ++y)
            mask.at(x, y) = 0;
    }
}

void erase(Image &ink, const Image &rest, const StraightLine &line, int widestArc)
{
    Eraser eraser(ink, rest, line);
    eraser.keepCrossings();
    eraser.keepArcs(widestArc);
    eraser.erase();
}

} // namespace digitlab
