// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/user_digit.h"

#include <algorithm>
#include <cmath>

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

} // namespace

UserDigit digitStrokes(const Drawing &drawing, int label)
{
    UserDigit digit{.drawing = drawing, .image = {}};
    digit.drawing.label = label;
    return digit;
}

UserDigit userImage(const Image &image, int label)
{
    UserDigit digit{.drawing = {}, .image = reduced(toGrey(image))};
    digit.drawing.width = digit.image.width;
    digit.drawing.height = digit.image.height;
    digit.drawing.label = label;
    return digit;
}

} // namespace digitlab
