// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/point.h"

#include <optional>
#include <string>
#include <vector>

namespace digitlab {

using Stroke = std::vector<Point>; // in canvas units

/// What a pen did on a canvas; strokes are kept as points.
struct Drawing {
    double width = 500; ///< of the canvas
    double height = 500;
    std::vector<Stroke> strokes;
    std::optional<std::string> label; ///< a class, such as "7"; see userLabels()

    bool empty() const { return strokes.empty(); }
    friend bool operator==(const Drawing &, const Drawing &) = default;
};

} // namespace digitlab
