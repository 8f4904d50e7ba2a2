// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/drawing/ink_mask.h"

#include <optional>

namespace digitlab {

/// A piece of paper without dents that has ink on it, none of which reaches its rim: a card, a table's cell, the inside
/// of a ring.
struct PaperRegion {
    InkBox box;
    Image shape; ///< of the box's size: 255 for the paper and what is on it

    bool contains(const InkBox &other) const
    {
        return other.left >= box.left && other.right <= box.right && other.top >= box.top && other.bottom <= box.bottom;
    }
    /// Of an image of such a size.
    bool reachesEdge(int width, int height) const
    {
        return box.left == 0 || box.top == 0 || box.right == width - 1 || box.bottom == height - 1;
    }
    bool covers(int x, int y) const
    {
        return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
            && shape.at(x - box.left, y - box.top) != 0;
    }
};

/// In an image of paper (above 0) the region that lies in all others; nothing where there is none or several lie side
/// by side. Its ink has strokes as a digit has. Ink that touches corner to corner parts paper; paper all along the
/// image's edge is no region, since nothing surrounds it.
std::optional<PaperRegion> innermostRegion(const Image &paper);

} // namespace digitlab
