// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/curve.h"
#include "ui/charts/curve_chart.h"
#include "ui/style/theme.h"

#include <QAreaSeries>
#include <QLineSeries>

namespace digitlab::ui {

/// The shade between the lowest and the highest of several curves, under the line of their mean.
struct CurveBand {
    CurveRole role = CurveRole::Validation;
    std::vector<BandPoint> points;
    QAreaSeries *series = nullptr; ///< belongs to the chart, as its two borders do
};

/// A band of nothing, drawn in the role's colour under the curves of the chart.
std::unique_ptr<CurveBand> addBand(QChart &chart, CurveRole role, QAbstractAxis *epochs, QAbstractAxis *values);
/// Hands the points to the series; what is no number is left out.
void redraw(CurveBand &band, const Placement &place);
void setLook(CurveBand &band, const Colours &colours);

} // namespace digitlab::ui
