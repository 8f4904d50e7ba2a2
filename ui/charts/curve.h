// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/curve_chart.h"
#include "ui/charts/epoch_range.h"
#include "ui/style/theme.h"

#include <QLineSeries>
#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>
#include <vector>

namespace digitlab::ui {

/// One curve of a chart: all its points, and the series that draws them.
struct Curve {
    CurveRole role = CurveRole::Training;
    std::vector<QPointF> points;   ///< y as it was given
    QLineSeries *series = nullptr; ///< belongs to the chart
    QLineSeries *raw = nullptr;    ///< faint, as it was given, where the curve is smoothed; belongs to the chart
    std::size_t step = 1;          ///< every so many points one is drawn, and the last
    bool lastIsExtra = false;      ///< the series' last point is drawn only because it is the last
};

/// A curve without points, drawn in the chart.
std::unique_ptr<Curve> addCurve(
    QChart &chart, CurveRole role, const QString &name, QAbstractAxis *epochs, QAbstractAxis *values);

/// From a value as it was given to where it is drawn.
using Placement = std::function<double(double value)>;

/// Of what is shown: only the points near it are drawn.
struct CurveDrawing {
    Placement place;
    EpochRange shown;
    double smoothing = 0; ///< how much of the mean of the points before stays in each, in [0, 1)
};

/// The exponential moving mean, divided by the weight that its points have so far (as in Adam: Kingma, Ba 2015), so
/// that it begins with the curve itself.
std::vector<QPointF> smoothed(const std::vector<QPointF> &points, double smoothing);
/// Hands the points to the series, thinned where there are more than a chart can show; what is no number is left out.
void redraw(Curve &curve, const CurveDrawing &drawing);
/// The same for one more point at the end; the work does not grow with the curve.
void append(Curve &curve, QPointF point, const CurveDrawing &drawing);
/// Adds or removes the faint line under it.
void showRaw(Curve &curve, QChart &chart, bool shown);
QColor curveColour(CurveRole role, const Colours &colours);
/// The role's colour and dash.
void setLook(Curve &curve, const Colours &colours);
/// The point nearest in epochs; there are some, in the order of their epochs. `epochOf`: of a point.
template <typename Point, typename EpochOf>
const Point &nearestPoint(const std::vector<Point> &points, double epoch, EpochOf epochOf)
{
    const auto after = std::ranges::lower_bound(points, epoch, {}, epochOf);
    if (after == points.begin())
        return *after;
    const auto before = std::prev(after);
    const bool isBefore
        = after == points.end() || epoch - std::invoke(epochOf, *before) <= std::invoke(epochOf, *after) - epoch;
    return isBefore ? *before : *after;
}

} // namespace digitlab::ui
