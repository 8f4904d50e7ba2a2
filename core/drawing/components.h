// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

#include <vector>

namespace digitlab {

/// Inked pixels that hang together, corners included.
struct Component {
    int left = 0; ///< first inked column
    int top = 0;
    int right = 0; ///< last inked column
    int bottom = 0;
    std::vector<int> places; ///< y * width + x of each of its pixels

    int width() const { return right - left + 1; }
    int height() const { return bottom - top + 1; }
    int largerSide() const { return width() > height() ? width() : height(); }
};

/// Of the pixels above `threshold`, the one with most pixels first.
std::vector<Component> componentsOf(const Image &grey, std::uint8_t threshold);

/// How far apart the bounding boxes are, in pixels; 0 where they touch or overlap.
double gapBetween(const Component &a, const Component &b);

} // namespace digitlab
