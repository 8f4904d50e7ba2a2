// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/user_digit.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_set>

namespace digitlab {

namespace {

constexpr int largestSide = 560;

Image reduced(Image grey)
{
    const int larger = std::max(grey.width, grey.height);
    if (larger <= largestSide)
        return grey;
    const auto scaled = [larger](int side) {
        return std::max(1, static_cast<int>(std::lround(static_cast<double>(side) * largestSide / larger)));
    };
    return resized(grey, scaled(grey.width), scaled(grey.height));
}

/// The same for equal digits; seldom for others.
std::size_t hashOf(const UserDigit &digit)
{
    std::size_t hash = std::hash<std::string>()(digit.label());
    const auto mix = [&hash](auto value) { hash = hash * 31 + std::hash<decltype(value)>()(value); };
    for (const Stroke &stroke : digit.drawing.strokes)
        for (const Point &point : stroke) {
            mix(point.x);
            mix(point.y);
        }
    for (const auto pixel : digit.image.pixels)
        mix(pixel);
    return hash;
}

} // namespace

std::vector<std::size_t> newAmong(const std::vector<UserDigit> &known, const std::vector<UserDigit> &digits)
{
    const auto equal = [](const UserDigit *a, const UserDigit *b) { return *a == *b; };
    const auto hash = [](const UserDigit *digit) { return hashOf(*digit); };
    std::unordered_set<const UserDigit *, decltype(hash), decltype(equal)> seen(
        known.size() + digits.size(), hash, equal);
    for (const UserDigit &digit : known)
        seen.insert(&digit);
    std::vector<std::size_t> result;
    for (std::size_t index = 0; index < digits.size(); ++index)
        if (seen.insert(&digits[index]).second)
            result.push_back(index);
    return result;
}

UserDigit digitStrokes(const Drawing &drawing, const std::string &label)
{
    UserDigit digit{.drawing = drawing, .image = {}};
    digit.drawing.label = label;
    return digit;
}

UserDigit userImage(const Image &image, const std::string &label)
{
    UserDigit digit{.drawing = {}, .image = reduced(toGrey(image))};
    digit.drawing.width = digit.image.width;
    digit.drawing.height = digit.image.height;
    digit.drawing.label = label;
    return digit;
}

} // namespace digitlab
