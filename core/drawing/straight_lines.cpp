// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/straight_lines.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace digitlab {

namespace {

/// Rows for a column, to either side: a sheet that lies askew on the scanner.
constexpr double steepest = 0.2;
/// Of the inked columns, that show the line by itself, and that show it or what crosses it.
constexpr double seenFraction = 0.55;
constexpr double coveredFraction = 0.95;
/// Of the inked columns, that a sloping line passes before it leaves the sheet.
constexpr double shortestFraction = 0.02;

/// A vertical run of ink, no longer than a line is thick.
struct InkRun {
    int x;
    double middle;
    int length;
};

class LineFinder
{
public:
    LineFinder(const Image &ink, std::uint8_t threshold, int thickest)
        : m_ink(ink)
        , m_threshold(threshold)
    {
        for (int x = 0; x < ink.width; ++x)
            addRuns(x, thickest);
    }

    std::vector<StraightLine> lines() const
    {
        if (m_last < m_first || m_last - m_first < 7)
            return {};
        const std::optional<double> slope = commonSlope();
        return slope ? linesOf(*slope) : std::vector<StraightLine>();
    }

private:
    int columns() const { return m_last - m_first + 1; }
    bool inked(int x, int y) const { return y >= 0 && y < m_ink.height && m_ink.at(x, y) > m_threshold; }

    void addRuns(int x, int thickest)
    {
        for (int y = 0; y < m_ink.height; ++y) {
            if (!inked(x, y))
                continue;
            const int top = y;
            while (inked(x, y))
                ++y;
            m_first = std::min(m_first, x);
            m_last = x;
            if (y - top <= thickest)
                m_runs.push_back({x, (top + y - 1) / 2.0, y - top});
        }
    }

    double offsetOf(const InkRun &run, double slope) const
    {
        return run.middle - slope * (run.x - middleColumn(m_ink.width));
    }

    /// How many runs lie in each row, and in the one below, where the image is turned level.
    std::vector<int> votes(double slope) const
    {
        const int margin = slopeMargin();
        std::vector<int> rows(static_cast<std::size_t>(m_ink.height + 2 * margin + 1));
        for (const InkRun &run : m_runs)
            ++rows[static_cast<std::size_t>(std::floor(offsetOf(run, slope)) + margin)];
        for (std::size_t i = 0; i + 1 < rows.size(); ++i)
            rows[i] += rows[i + 1];
        return rows;
    }

    int slopeMargin() const { return static_cast<int>(steepest * m_ink.width) + 2; }

    /// Lines on one sheet are parallel: the slope under which most runs fall into few rows.
    std::optional<double> commonSlope() const
    {
        const int steps = static_cast<int>(steepest * columns());
        std::optional<double> best;
        double bestScore = 0;
        for (int step = -steps; step <= steps; ++step) {
            const double slope = static_cast<double>(step) / columns();
            double score = 0;
            for (const int count : votes(slope))
                score += count >= seenFraction * columns() ? static_cast<double>(count) * count : 0;
            if (score > bestScore || (score == bestScore && best && std::abs(slope) < std::abs(*best))) {
                best = slope;
                bestScore = score;
            }
        }
        return best;
    }

    /// How many columns a line passes before it leaves the image above or below.
    int visibleColumns(double middle, double slope) const
    {
        if (slope == 0)
            return columns();
        int visible = 0;
        for (int x = m_first; x <= m_last; ++x) {
            const double row = middle + slope * (x - middleColumn(m_ink.width));
            visible += row >= -0.5 && row < m_ink.height - 0.5 ? 1 : 0;
        }
        return visible;
    }

    /// Whether enough runs fall into a row and the one below. Near the sheet's edge a row more or less decides how much
    /// of a sloping line is on it.
    bool isSeen(int count, int row, double slope) const
    {
        const int least = std::max(6, static_cast<int>(shortestFraction * columns()));
        if (count < seenFraction * least)
            return false;
        const int visible = std::min(visibleColumns(row, slope), visibleColumns(row + 2, slope));
        return count >= seenFraction * std::max(least, visible);
    }

    std::vector<StraightLine> linesOf(double slope) const
    {
        std::vector<int> rows = votes(slope);
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i] > 0 && !isSeen(rows[i], static_cast<int>(i) - slopeMargin(), slope))
                rows[i] = 0;
        std::vector<StraightLine> found;
        while (true) {
            const auto best = std::max_element(rows.begin(), rows.end());
            if (*best == 0)
                return found;
            const auto row = static_cast<int>(best - rows.begin());
            const StraightLine line = lineAt(row - slopeMargin(), slope);
            if (covers(line))
                found.push_back(line);
            const int reach = line.thickness + 1;
            for (int near = std::max(0, row - reach); near <= std::min(static_cast<int>(rows.size()) - 1, row + reach);
                 ++near)
                rows[static_cast<std::size_t>(near)] = 0;
        }
    }

    StraightLine lineAt(int row, double slope) const
    {
        std::vector<int> lengths;
        std::vector<double> offsets;
        for (const InkRun &run : m_runs) {
            const double offset = offsetOf(run, slope);
            if (offset < row || offset >= row + 2)
                continue;
            lengths.push_back(run.length);
            offsets.push_back(offset);
        }
        std::nth_element(
            lengths.begin(), lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2), lengths.end());
        const double middle
            = std::accumulate(offsets.begin(), offsets.end(), 0.0) / static_cast<double>(offsets.size());
        return {middle, slope, lengths[lengths.size() / 2]};
    }

    bool covers(const StraightLine &line) const
    {
        int visible = 0;
        int covered = 0;
        for (int x = m_first; x <= m_last; ++x) {
            const int row = static_cast<int>(std::lround(line.rowAt(x, m_ink.width)));
            if (line.slope != 0 && (row < 1 || row >= m_ink.height - 1))
                continue; // at the sheet's edge part of its thickness is cut off
            ++visible;
            covered += inked(x, row) || inked(x, row - 1) || inked(x, row + 1) ? 1 : 0;
        }
        return covered >= coveredFraction * visible;
    }

    const Image &m_ink;
    std::uint8_t m_threshold;
    int m_first = 1 << 30; ///< inked column
    int m_last = -1;
    std::vector<InkRun> m_runs;
};

} // namespace

std::vector<StraightLine> straightLines(const Image &ink, std::uint8_t threshold, int thickest)
{
    return LineFinder(ink, threshold, thickest).lines();
}

} // namespace digitlab
