// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/axis_ticks.h"
#include "core/reports/svg_drawing.h"

#include <vector>

namespace digitlab {

/// A curve over epochs; colour and dash follow its place among the others.
struct FigureCurve {
    std::string name;          ///< stands in the legend
    std::vector<Point> points; ///< finite ones are drawn
    std::vector<Point> low;    ///< lower edge of a band around it, left to right; empty: none
    std::vector<Point> high;   ///< upper edge, at the same places
};

enum class AxisUnit { Number, Percent }; ///< percent: values are fractions

struct CurveFigure {
    std::string title;
    std::string yTitle;
    AxisUnit unit = AxisUnit::Number;
    AxisScale scale = AxisScale::Linear; ///< logarithmic: numbers of 0 and below stand on the lower edge
    std::vector<FigureCurve> curves;
};

/// With axes, grid, and a legend under the plot. Fractions have the axis 0 to 100 % where they need it, and a closer
/// one that ends at 100 % where all are high.
std::string curveSvg(const CurveFigure &figure);

} // namespace digitlab
