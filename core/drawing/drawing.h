#pragma once

#include <optional>
#include <vector>

namespace digitlab {

/// x grows right, y down, in canvas units.
struct Point {
    double x = 0;
    double y = 0;
    friend bool operator==(const Point &, const Point &) = default;
};
using Stroke = std::vector<Point>;

/// What a pen did on a canvas; strokes are kept as points.
struct Drawing {
    double width = 500; ///< of the canvas
    double height = 500;
    std::vector<Stroke> strokes;
    std::optional<int> label;

    bool empty() const { return strokes.empty(); }
    friend bool operator==(const Drawing &, const Drawing &) = default;
};

} // namespace digitlab
