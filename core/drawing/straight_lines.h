// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

#include <vector>

namespace digitlab {

/// Where a line has its middle; whole, so that slopes turn about a column.
constexpr int middleColumn(int width)
{
    return width / 2;
}

/// A line from the left end of the ink to its right end, level or slightly sloping.
struct StraightLine {
    double middle = 0; ///< row at the image's middle column
    double slope = 0;  ///< rows down for each column to the right
    int thickness = 1; ///< rows

    double rowAt(int x, int width) const { return middle + slope * (x - middleColumn(width)); }
};

/// Those that span the inked columns of an image, with ink above `threshold`; thicker ones than `thickest` do not
/// count.
std::vector<StraightLine> straightLines(const Image &ink, std::uint8_t threshold, int thickest);

} // namespace digitlab
