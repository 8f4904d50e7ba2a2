#pragma once

#include "ui/theme.h"
#include "ui/views/curve_chart.h"

#include <QLineSeries>

namespace digitlab::ui {

/// One curve of a chart: all its points, and the series that draws them.
struct Curve {
    CurveRole role = CurveRole::Training;
    std::vector<QPointF> points;   ///< y as it was given
    QLineSeries *series = nullptr; ///< belongs to the chart
};

/// Hands the points to the series, `factor` times as high, thinned where there are more than a chart can show.
void redraw(Curve &curve, double factor);
QColor curveColour(CurveRole role, const Colours &colours);
/// The role's colour and dash.
void setLook(Curve &curve, const Colours &colours);
/// The point nearest in epochs; the curve has points.
QPointF nearestPoint(const Curve &curve, double epoch);

} // namespace digitlab::ui
