// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/touching_digits.h"

#include "core/drawing/rasteriser.h"

#include <algorithm>
#include <vector>

namespace digitlab {

namespace {

/// Width as a multiple of the height; of 1,250 written digits one in a thousand is wider.
constexpr double widestDigit = 1.3;
/// Of the mark's height.
constexpr double partHeight = 0.7;
constexpr double narrowestPair = 0.95; ///< of two digits that a thin joint holds together
constexpr double thickestJoint = 0.2;
/// Of the narrower part's width.
constexpr double partOverlap = 0.25;
constexpr int inkBound = 127;

/// InkRows of ink.
struct InkRows {
    int top = 0;
    int bottom = -1;

    int height() const { return bottom - top + 1; }
    InkRows with(const InkRows &other) const
    {
        if (other.height() <= 0)
            return *this;
        return height() <= 0 ? other : InkRows{std::min(top, other.top), std::max(bottom, other.bottom)};
    }
};

/// What one column of the ink has.
struct InkColumn {
    InkRows rows;
    int inked = 0;
};

InkColumn columnOf(const Image &ink, int x)
{
    InkColumn column;
    for (int y = 0; y < ink.height; ++y) {
        if (ink.at(x, y) <= inkBound)
            continue;
        column.rows = column.rows.with({y, y});
        ++column.inked;
    }
    return column;
}

/// A column of one thin run of ink with parts of nearly the whole height on both sides.
bool hasThinJoint(const Image &ink)
{
    std::vector<InkColumn> columns;
    columns.reserve(static_cast<std::size_t>(ink.width));
    for (int x = 0; x < ink.width; ++x)
        columns.push_back(columnOf(ink, x));
    std::vector<InkRows> behind(columns.size() + 1);
    for (std::size_t x = columns.size(); x-- > 0;)
        behind[x] = behind[x + 1].with(columns[x].rows);
    InkRows before;
    for (std::size_t x = 0; x < columns.size(); ++x) {
        const InkColumn &column = columns[x];
        const bool isJoint = column.inked == column.rows.height() && column.inked <= thickestJoint * ink.height;
        if (isJoint && std::min(before.height(), behind[x + 1].height()) >= partHeight * ink.height)
            return true;
        before = before.with(column.rows);
    }
    return false;
}

Area areaOf(const Drawing &drawing, std::vector<Stroke>::const_iterator from, std::vector<Stroke>::const_iterator to)
{
    return strokesArea({drawing.width, drawing.height, {from, to}, {}}).value_or(Area{});
}

double middleOf(const Drawing &drawing, const Stroke &stroke)
{
    const Area area = strokesArea({drawing.width, drawing.height, {stroke}, {}}).value_or(Area{});
    return area.left + area.right;
}

} // namespace

bool mayBeTouchingDigits(const Image &ink)
{
    return ink.width > widestDigit * ink.height || (ink.width > narrowestPair * ink.height && hasThinJoint(ink));
}

bool mayBeTouchingDigits(const Drawing &mark)
{
    Drawing sorted = mark;
    std::ranges::stable_sort(sorted.strokes, {}, [&](const Stroke &stroke) { return middleOf(mark, stroke); });
    const double height = areaOf(sorted, sorted.strokes.begin(), sorted.strokes.end()).height();
    for (auto cut = sorted.strokes.begin(); cut != sorted.strokes.end(); ++cut) {
        const Area left = areaOf(sorted, sorted.strokes.begin(), cut);
        const Area right = areaOf(sorted, cut, sorted.strokes.end());
        const double overlap = std::min(left.right, right.right) - std::max(left.left, right.left);
        if (std::min(left.height(), right.height()) >= partHeight * height
            && overlap <= partOverlap * std::min(left.width(), right.width()))
            return true;
    }
    return false;
}

} // namespace digitlab
