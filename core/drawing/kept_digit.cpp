// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/kept_digit.h"

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

KeptDigit keptStrokes(const Drawing &drawing, int label)
{
    KeptDigit digit{.drawing = drawing, .picture = {}};
    digit.drawing.label = label;
    return digit;
}

KeptDigit keptPicture(const Image &picture, int label)
{
    KeptDigit digit{.drawing = {}, .picture = reduced(toGrey(picture))};
    digit.drawing.width = digit.picture.width;
    digit.drawing.height = digit.picture.height;
    digit.drawing.label = label;
    return digit;
}

} // namespace digitlab
