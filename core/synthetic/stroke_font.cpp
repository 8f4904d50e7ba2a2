// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/stroke_font.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace digitlab {

namespace {

constexpr std::size_t header = 8; ///< columns before the points
constexpr char origin = 'R';
constexpr std::string_view penLifted = " R";

/// To a height of 1; a level stroke to a width of 1.
void scale(DigitSkeleton &skeleton)
{
    double left = 1e9;
    double right = -1e9;
    double top = 1e9;
    double foot = -1e9;
    for (const auto &stroke : skeleton.strokes)
        for (const ControlPoint &point : stroke) {
            left = std::min(left, point.x);
            right = std::max(right, point.x);
            top = std::min(top, point.y);
            foot = std::max(foot, point.y);
        }
    const double unit = foot > top ? foot - top : std::max(1.0, right - left);
    for (auto &stroke : skeleton.strokes)
        for (ControlPoint &point : stroke)
            point = {(point.x - left) / unit, (point.y - top) / unit, point.turn};
}

DigitSkeleton skeletonIn(std::string_view points)
{
    DigitSkeleton skeleton;
    bool lifted = true;
    for (std::size_t place = 0; place + 1 < points.size(); place += 2) {
        if (points.substr(place, 2) == penLifted) {
            lifted = true;
            continue;
        }
        if (lifted)
            skeleton.strokes.emplace_back();
        lifted = false;
        skeleton.strokes.back().push_back({static_cast<double>(points[place] - origin),
            static_cast<double>(points[place + 1] - origin), Turn::Sharp});
    }
    std::erase_if(skeleton.strokes, [](const auto &stroke) { return stroke.size() < 2; });
    scale(skeleton);
    return skeleton;
}

std::size_t pointCount(std::string_view line)
{
    std::size_t count = 0;
    for (const char digit : line.substr(header - 3, 3)) {
        if (digit != ' ' && (digit < '0' || digit > '9'))
            throw std::runtime_error("a stroke font has a line without a count of points");
        count = digit == ' ' ? count : 10 * count + static_cast<std::size_t>(digit - '0');
    }
    return count;
}

} // namespace

std::vector<FontCharacter> readStrokeFont(std::string_view text)
{
    std::vector<FontCharacter> characters;
    for (char key = ' '; !text.empty() && key < 127; ++key) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.size() < header + 2 || line.size() < header + 2 * pointCount(line))
            throw std::runtime_error("a stroke font has a line that is cut short");
        DigitSkeleton skeleton = skeletonIn(line.substr(header + 2, 2 * (pointCount(line) - 1)));
        if (!skeleton.strokes.empty())
            characters.push_back({key, std::move(skeleton)});
    }
    return characters;
}

} // namespace digitlab
