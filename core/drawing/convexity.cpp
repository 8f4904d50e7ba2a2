// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/convexity.h"

#include <cmath>
#include <vector>

namespace digitlab {

namespace {

struct Corner {
    int x;
    int y;
};

long turn(const Corner &a, const Corner &b, const Corner &c)
{
    return static_cast<long>(b.x - a.x) * (c.y - a.y) - static_cast<long>(b.y - a.y) * (c.x - a.x);
}

/// Adds a corner below the others to one side of a hull, without those that it makes a dent of.
void add(std::vector<Corner> &side, const Corner &corner, int direction)
{
    while (side.size() > 1 && direction * turn(side[side.size() - 2], side.back(), corner) <= 0)
        side.pop_back();
    side.push_back(corner);
}

/// The left and the right side of a hull, each from its top to its bottom.
struct Hull {
    std::vector<Corner> left;
    std::vector<Corner> right;
    double shapeArea = 0;

    double area() const;
};

double Hull::area() const
{
    std::vector<Corner> around = left;
    around.insert(around.end(), right.rbegin(), right.rend());
    long twice = 0;
    for (std::size_t i = 0; i < around.size(); ++i) {
        const Corner &next = around[(i + 1) % around.size()];
        twice += static_cast<long>(around[i].x) * next.y - static_cast<long>(next.x) * around[i].y;
    }
    return static_cast<double>(std::abs(twice)) / 2;
}

Hull hullOf(const Image &shape)
{
    Hull hull;
    for (int y = 0; y < shape.height; ++y) {
        int first = shape.width;
        int last = -1;
        for (int x = 0; x < shape.width; ++x) {
            if (shape.at(x, y) == 0)
                continue;
            first = last < 0 ? x : first;
            last = x;
            ++hull.shapeArea;
        }
        for (int edge = y; edge <= y + 1 && last >= 0; ++edge) {
            add(hull.left, {first, edge}, -1);
            add(hull.right, {last + 1, edge}, 1);
        }
    }
    return hull;
}

/// Where a side passes the middle of a row that it reaches.
double sideAt(const std::vector<Corner> &side, int row)
{
    const double y = row + 0.5;
    std::size_t i = 1;
    while (i + 1 < side.size() && side[i].y < y)
        ++i;
    const Corner &above = side[i - 1];
    const Corner &below = side[i];
    return above.x + (below.x - above.x) * (y - above.y) / (below.y - above.y);
}

} // namespace

double convexity(const Image &shape)
{
    const Hull hull = hullOf(shape);
    return hull.left.empty() ? 0 : hull.shapeArea / hull.area();
}

Image convexHull(const Image &shape)
{
    Image filled = filledImage(shape.width, shape.height);
    const Hull hull = hullOf(shape);
    if (hull.left.empty())
        return filled;
    for (int y = hull.left.front().y; y < hull.left.back().y; ++y) {
        const double left = sideAt(hull.left, y);
        const double right = sideAt(hull.right, y);
        for (int x = static_cast<int>(left); x < right; ++x)
            filled.at(x, y) = x + 0.5 >= left && x + 0.5 <= right ? 255 : 0;
    }
    return filled;
}

} // namespace digitlab
