// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/mark_groups.h"

#include "core/drawing/ink_mask.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace digitlab {

namespace {

/// Fractions of the usual height of the marks.
constexpr double tinyMark = 0.08; ///< dirt, which is passed over
constexpr double speckSide = 0.2;
constexpr double dotOfHeight = 0.25;
constexpr double smallHeight = 0.5;
constexpr double lowestDigit = 0.4;
constexpr double besideGap = 0.1;
constexpr double signDepth = 0.3;
constexpr double partHeightBeside = 0.75; ///< of what may be half of a digit, if it is closer still
constexpr double closeGap = 0.06;
constexpr double nearGap = 0.1;
constexpr double stackedGap = 0.35;
constexpr double stackedHeight = 1.35;
/// Of the narrower and of the lower of two.
constexpr double stackedOverlap = 0.5;
constexpr double crossingOverlap = 0.15;
constexpr double lineOverlap = 0.25;
/// Of the pen's width.
constexpr double dotOfPen = 1.3;
constexpr std::size_t mostParts = 300; ///< more are a texture
constexpr auto mostNamed = static_cast<std::size_t>(mostMarks);

/// Parts that belong together.
struct Group {
    std::vector<std::size_t> parts;
    InkBox box;
    double inked = 0; ///< pixels

    int largerSide() const { return std::max(box.width(), box.height()); }
    int smallerSide() const { return std::min(box.width(), box.height()); }
    bool isCompact() const
    {
        return 2 * largerSide() <= 3 * smallerSide() && inked >= 0.6 * box.width() * box.height();
    }
};

int overlapAcross(const Group &a, const Group &b)
{
    return std::min(a.box.right, b.box.right) - std::max(a.box.left, b.box.left) + 1;
}

int overlapDown(const Group &a, const Group &b)
{
    return std::min(a.box.bottom, b.box.bottom) - std::max(a.box.top, b.box.top) + 1;
}

Group joined(const Group &a, const Group &b)
{
    Group both = a;
    both.parts.insert(both.parts.end(), b.parts.begin(), b.parts.end());
    both.box = {std::min(a.box.left, b.box.left), std::min(a.box.top, b.box.top), std::max(a.box.right, b.box.right),
        std::max(a.box.bottom, b.box.bottom)};
    both.inked += b.inked;
    return both;
}

/// The median height of the parts that are at least half as high as the highest.
int usualHeight(const std::vector<Component> &parts)
{
    std::vector<int> heights;
    heights.reserve(parts.size());
    for (const Component &part : parts)
        heights.push_back(part.height());
    std::ranges::sort(heights);
    const auto firstHigh = std::ranges::lower_bound(heights, (heights.back() + 1) / 2);
    return *(firstHigh + (heights.end() - firstHigh) / 2);
}

class Grouping
{
public:
    Grouping(const std::vector<Component> &parts, double penWidth)
        : m_height(usualHeight(parts))
        , m_largestDot(std::max(dotOfHeight * m_height, dotOfPen * penWidth))
    {
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (&parts[i] == &parts.front() || parts[i].largerSide() >= tinyMark * m_height)
                m_groups.push_back({{i}, {parts[i].left, parts[i].top, parts[i].right, parts[i].bottom},
                    static_cast<double>(parts[i].places.size())});
    }

    MarkGroups groups()
    {
        if (m_groups.size() > mostParts)
            return {{}, tooMany()};
        joinStacked();
        attachSmall();
        sortFromLeft();
        std::string rejection = signRejection();
        dropSigns();
        if (m_groups.size() > static_cast<std::size_t>(mostMarks))
            return {{}, tooMany()};
        for (auto check : {&Grouping::lineRejection, &Grouping::sizeRejection})
            if (rejection.empty())
                rejection = (this->*check)();
        MarkGroups result{.marks = {}, .rejection = std::move(rejection)};
        for (Group &group : m_groups)
            result.marks.push_back(std::move(group.parts));
        return result;
    }

private:
    static std::string tooMany()
    {
        return "more than " + std::to_string(mostMarks) + " marks; a number has at most " + std::to_string(mostMarks)
            + " digits here";
    }

    bool isSmall(const Group &group) const { return group.box.height() < smallHeight * m_height; }
    bool isDot(const Group &group) const { return group.isCompact() && group.largerSide() <= m_largestDot; }
    /// Too small for a digit: a dot, a comma, a colon's half or a dash that no digit holds.
    bool isSign(const Group &group) const { return isDot(group) || group.largerSide() < speckSide * m_height; }
    /// As a comma, a dash or a minus stands: all of it lower than the top of its neighbour, and none of it above or
    /// below.
    bool standsAsSign(const Group &part, const Group &neighbour) const
    {
        const double highest = neighbour.box.top + signDepth * neighbour.box.height();
        return isSmall(part) && overlapAcross(part, neighbour) <= 0 && part.box.top > highest;
    }

    /// One above the other, as the roof of a 5 and its body, or across each other, as the strokes of a 4.
    bool areStacked(const Group &a, const Group &b) const
    {
        if (isDot(a) || isDot(b) || overlapAcross(a, b) < stackedOverlap * std::min(a.box.width(), b.box.width()))
            return false;
        const int down = overlapDown(a, b);
        if (down >= crossingOverlap * std::min(a.box.height(), b.box.height()))
            return true;
        const bool areOneHeight = joined(a, b).box.height() <= stackedHeight * m_height;
        return -down <= (areOneHeight ? stackedGap : nearGap) * m_height;
    }

    void joinStacked()
    {
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (!areStacked(m_groups[i], m_groups[j]))
                    continue;
                m_groups[j] = joined(m_groups[j], m_groups[i]);
                m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(i));
                i = 0; // the larger one may reach others
                break;
            }
        }
    }

    /// Each to the nearest, so that two digits are not joined by what lies between them.
    void attachSmall()
    {
        for (std::size_t i = m_groups.size(); i-- > 0;) {
            if (isDot(m_groups[i]))
                continue;
            const std::optional<std::size_t> nearest = nearestBeside(i);
            if (!nearest)
                continue;
            m_groups[*nearest] = joined(m_groups[*nearest], m_groups[i]);
            m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }

    /// How far beside a digit its loose part may lie.
    double reachOf(const Group &part) const
    {
        if (isSmall(part))
            return besideGap * m_height;
        return part.box.height() < partHeightBeside * m_height ? closeGap * m_height : 0;
    }

    std::optional<std::size_t> nearestBeside(std::size_t small) const
    {
        std::optional<std::size_t> nearest;
        double smallest = reachOf(m_groups[small]);
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            const Group &other = m_groups[i];
            const bool isBeside = i != small && !isSmall(other) && overlapDown(other, m_groups[small]) > -smallest
                && !standsAsSign(m_groups[small], other);
            if (isBeside && -overlapAcross(other, m_groups[small]) < smallest) {
                smallest = -overlapAcross(other, m_groups[small]);
                nearest = i;
            }
        }
        return nearest;
    }

    void sortFromLeft()
    {
        std::ranges::stable_sort(m_groups, {}, [](const Group &group) { return group.box.left + group.box.right; });
    }

    /// Left out, a comma or a colon would make another number of what is written.
    std::string signRejection() const
    {
        std::size_t digits = 0;
        for (const Group &group : m_groups) {
            if (m_groups.size() > 1 && isSign(group))
                return std::string(isDot(group) ? "a dot" : "a sign") + " stands "
                    + (digits == 0 ? "before the first" : "after the " + ordinal(std::min(digits, mostNamed) - 1))
                    + " mark; only whole numbers are read";
            ++digits;
        }
        return {};
    }

    void dropSigns()
    {
        if (m_groups.size() > 1)
            std::erase_if(m_groups, [this](const Group &group) { return isSign(group); });
    }

    std::string lineRejection() const
    {
        for (std::size_t i = 1; i < m_groups.size(); ++i) {
            const Group &a = m_groups[i - 1];
            const Group &b = m_groups[i];
            if (!isSmall(a) && !isSmall(b)
                && overlapDown(a, b) < lineOverlap * std::min(a.box.height(), b.box.height()))
                return "the marks stand on more than one line; write the digits beside one another";
        }
        return {};
    }

    std::string sizeRejection() const
    {
        for (std::size_t i = 0; i < m_groups.size() && m_groups.size() > 1; ++i)
            if (m_groups[i].box.height() < lowestDigit * m_height)
                return "the " + ordinal(i) + " mark is much smaller than the others; only whole numbers are read";
        return {};
    }

    int m_height;
    double m_largestDot; ///< larger side
    std::vector<Group> m_groups;
};

} // namespace

MarkGroups groupIntoMarks(const std::vector<Component> &parts, double penWidth)
{
    if (parts.empty())
        return {};
    return Grouping(parts, penWidth).groups();
}

std::string ordinal(std::size_t position)
{
    constexpr std::array names{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
        "eighteenth", "nineteenth", "twentieth"};
    return names.at(position);
}

} // namespace digitlab
