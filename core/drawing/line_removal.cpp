// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/line_removal.h"

#include "core/drawing/components.h"
#include "core/drawing/ink_mask.h"
#include "core/drawing/line_eraser.h"
#include "core/drawing/stroke_width.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

/// Lines of different lengths are found one after the other.
constexpr int removalRounds = 4;
/// Of the larger side of all ink.
constexpr double thickestLine = 0.08;
/// Parts of less than this fraction of the largest do not tell where the ink or the digit is.
constexpr double smallestRestOfInk = 0.01;
constexpr double smallestOfDigit = 0.2;
/// A line that ends nearer to the image's edge, as a fraction of its side, reaches it.
constexpr double edgeFraction = 0.02;
/// A rule is thinner than this fraction of the digit's strokes where only that tells it from a stem.
constexpr double thinRule = 0.6;
constexpr double thinBar = 0.75;
/// Of the digit's width: what of a round stroke may hide in a line.
constexpr double hiddenArc = 0.5;

Image without(Image mask, const std::vector<StraightLine> &rows, const std::vector<StraightLine> &columns)
{
    for (const StraightLine &line : rows)
        takeAway(mask, line);
    if (columns.empty())
        return mask;
    mask = transposed(mask);
    for (const StraightLine &line : columns)
        takeAway(mask, line);
    return transposed(mask);
}

/// The lines that span the ink, and what else there is.
class RuledInk
{
public:
    explicit RuledInk(const Image &ink)
        : m_mask(inkMask(ink, smallestRestOfInk))
        , m_box(boxOf(m_mask))
        , m_thickest(std::max(3, static_cast<int>(thickestLine * std::max(m_box.width(), m_box.height()))))
        , m_rows(straightLines(m_mask, 0, m_thickest))
        , m_columns(mayHaveColumns() ? straightLines(transposed(m_mask), 0, m_thickest) : std::vector<StraightLine>())
        , m_rest(without(m_mask, m_rows, m_columns))
        , m_digit(boxOf(inkMask(m_rest, smallestOfDigit)))
    {
        examine();
    }

    bool hasForeignLines() const { return !m_foreignRows.empty() || !m_foreignColumns.empty(); }

    Image cleaned(const Image &ink) const
    {
        Image result = ink;
        for (const StraightLine &line : m_foreignRows)
            erase(result, m_rest, line, static_cast<int>(hiddenArc * m_digit.width()));
        if (m_foreignColumns.empty())
            return result;
        result = transposed(result);
        const Image rest = transposed(m_rest);
        for (const StraightLine &line : m_foreignColumns)
            erase(result, rest, line, static_cast<int>(hiddenArc * m_digit.height()));
        return transposed(result);
    }

private:
    void examine()
    {
        if (m_rows.empty() && m_columns.empty())
            return;
        if (m_digit.empty() ? isBareRuling() : isFrame()) {
            m_foreignRows = m_rows;
            m_foreignColumns = m_columns;
            return;
        }
        if (m_digit.empty())
            return;
        std::ranges::copy_if(
            m_rows, std::back_inserter(m_foreignRows), [this](const StraightLine &line) { return isForeignRow(line); });
        std::ranges::copy_if(m_columns, std::back_inserter(m_foreignColumns),
            [this](const StraightLine &line) { return isForeignColumn(line); });
    }

    /// Upright lines that end on the sheet are a digit's stems, but for the sides of a frame.
    bool mayHaveColumns() const
    {
        return reachesEdges() || (hasLineAt(m_rows, m_box.top) && hasLineAt(m_rows, m_box.bottom));
    }

    bool reachesEdges() const
    {
        const int edge = std::max(2, static_cast<int>(edgeFraction * m_mask.height));
        return m_box.top < edge && m_box.bottom >= m_mask.height - edge;
    }

    /// Nothing but lines, and too many for a 1 or a square 0, or lying.
    bool isBareRuling() const { return m_columns.empty() || (m_rows.size() > 2 && m_columns.size() > 2); }

    bool isAtEdge(const StraightLine &line, int edge) const
    {
        return std::abs(line.middle - edge) <= line.thickness + 2 + std::abs(line.slope) * m_mask.width / 2;
    }

    bool hasLineAt(const std::vector<StraightLine> &lines, int edge) const
    {
        return std::ranges::any_of(lines, [&](const StraightLine &line) { return isAtEdge(line, edge); });
    }

    /// Four lines about the ink, unless they may be a square 8's: those are as wide and high as
    /// the rest, meet it, and are drawn with the same pen.
    bool isFrame() const
    {
        const bool closed = hasLineAt(m_rows, m_box.top) && hasLineAt(m_rows, m_box.bottom)
            && hasLineAt(m_columns, m_box.left) && hasLineAt(m_columns, m_box.right);
        const int near = m_rows.empty() ? 0 : m_rows.front().thickness + 3;
        const bool fillsWidth = m_digit.left - m_box.left <= near && m_box.right - m_digit.right <= near;
        const bool fillsHeight = m_digit.top - m_box.top <= near && m_box.bottom - m_digit.bottom <= near;
        return closed && ((!fillsWidth && !fillsHeight) || !meetsALine() || allAreThin());
    }

    bool meetsALine() const
    {
        const Image turned = transposed(m_rest);
        const auto meets = [](const Image &rest) {
            return [&rest](const StraightLine &line) { return touches(line, rest, line.thickness / 2 + 2); };
        };
        return std::ranges::any_of(m_rows, meets(m_rest)) || std::ranges::any_of(m_columns, meets(turned));
    }

    /// Longer than the digit on both sides, as no level stroke of a digit is but a 1's foot and a 7's bar. A shorter
    /// one than the sheet that meets the strokes is an underline; above them or across it would be part of a sign.
    bool isForeignRow(const StraightLine &line) const
    {
        if (!overhangs(line, m_box, m_digit))
            return false;
        const int edge = std::max(2, static_cast<int>(edgeFraction * m_mask.width));
        const bool acrossTheSheet = m_box.left < edge && m_box.right >= m_mask.width - edge;
        return acrossTheSheet || m_digit.bottom <= line.middle + line.thickness + 2 || !touches(line, m_rest);
    }

    static bool overhangs(const StraightLine &line, const InkBox &all, const InkBox &digit)
    {
        const int margin = std::max(2, 2 * line.thickness);
        return digit.left - all.left >= margin && all.right - digit.right >= margin;
    }

    /// The stems of a 4 and a 9 may be longer than the rest of them, too.
    bool isForeignColumn(const StraightLine &line) const
    {
        if (!overhangs(line, m_box.transposed(), m_digit.transposed()))
            return false;
        if (!m_foreignRows.empty() && hasLineAt(m_foreignRows, m_box.top) && hasLineAt(m_foreignRows, m_box.bottom))
            return true;
        return reachesEdges() && (m_columns.size() > 1 || !touches(line, transposed(m_rest)) || isThin(line));
    }

    static bool touches(const StraightLine &line, const Image &rest)
    {
        return touches(line, rest, line.thickness / 2 + 3);
    }

    static bool touches(const StraightLine &line, const Image &rest, int reach)
    {
        for (int x = 0; x < rest.width; ++x) {
            const int middle = static_cast<int>(line.rowAt(x, rest.width));
            for (int y = std::max(0, middle - reach); y <= std::min(rest.height - 1, middle + reach); ++y)
                if (rest.at(x, y) > 0)
                    return true;
        }
        return false;
    }

    bool allAreThin() const
    {
        const double thin = thinRule * strokeWidth(m_rest);
        const auto isThin = [thin](const StraightLine &line) { return line.thickness < thin; };
        return std::ranges::all_of(m_rows, isThin) && std::ranges::all_of(m_columns, isThin);
    }

    bool isThin(const StraightLine &line) const { return line.thickness < thinRule * strokeWidth(m_rest); }

    Image m_mask;
    InkBox m_box; ///< of all ink
    int m_thickest;
    std::vector<StraightLine> m_rows;
    std::vector<StraightLine> m_columns; ///< of the transposed image
    Image m_rest;                        ///< the mask without any of them
    InkBox m_digit;                      ///< of what is left
    std::vector<StraightLine> m_foreignRows;
    std::vector<StraightLine> m_foreignColumns;
};

/// Four times as long as high, and askew at most; three times where it is full.
bool isBar(const Component &part)
{
    const auto inked = static_cast<double>(part.places.size()) / (part.width() * part.height());
    return (part.width() >= 4 * part.height() && inked >= 0.33) || (part.width() >= 3 * part.height() && inked >= 0.7);
}

/// Rows of ink in a column.
double thicknessOf(const Component &bar)
{
    return static_cast<double>(bar.places.size()) / bar.width();
}

/// Whether a bar stands apart from the digit: an underline clear below it, or a line above or below that is longer on
/// both sides or thinner than the pen. The top of a 5 and the foot of a 2 may stand apart, too, but end where the rest
/// of them does.
bool standsApart(const Component &bar, const InkBox &digit, double penWidth)
{
    const bool outside = bar.top + bar.height() / 2 > digit.bottom || bar.bottom - bar.height() / 2 < digit.top;
    const int overhang = std::min(digit.left - bar.left, bar.right - digit.right);
    if (outside && overhang >= bar.height() / 2)
        return true;
    const int gap = std::max(1, digit.height() / 16);
    if (digit.top - bar.bottom > thicknessOf(bar) / 2 && thicknessOf(bar) < thinBar * penWidth)
        return true;
    return bar.top - digit.bottom > gap && 3 * bar.width() >= digit.width();
}

/// Without bars that stand apart from all else.
Image withoutBars(const Image &ink)
{
    const std::vector<Component> parts = componentsOf(ink, faintRim);
    InkBox digit{ink.width, ink.height, -1, -1};
    for (const Component &part : parts)
        if (!isBar(part) && part.largerSide() >= smallestOfDigit * parts.front().largerSide())
            digit = {std::min(digit.left, part.left), std::min(digit.top, part.top), std::max(digit.right, part.right),
                std::max(digit.bottom, part.bottom)};
    if (digit.empty())
        return ink;
    const double penWidth = strokeWidth(ink);
    Image result = ink;
    for (const Component &part : parts) {
        if (isBar(part) && standsApart(part, digit, penWidth))
            for (const int place : part.places)
                result.pixels[static_cast<std::size_t>(place)] = 0;
    }
    return result;
}

} // namespace

Image withoutLines(const Image &ink)
{
    Image cleaned = ink;
    for (int round = 0; round < removalRounds; ++round) {
        const RuledInk ruled(cleaned);
        if (!ruled.hasForeignLines())
            break;
        cleaned = ruled.cleaned(cleaned);
    }
    return withoutBars(cleaned);
}

} // namespace digitlab
