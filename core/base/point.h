// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace digitlab {

/// x grows right, y down, in units of what it lies on: a canvas, a figure.
struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point &, const Point &) = default;
};

} // namespace digitlab
