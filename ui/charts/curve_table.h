// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessibility/cell_table.h"
#include "ui/charts/curve.h"
#include "ui/charts/curve_band.h"

#include <QStringList>

#include <functional>

namespace digitlab::ui {

/// The curves of a chart, in the order in which they came, and the bands of some.
struct CurveSet {
    std::vector<std::unique_ptr<Curve>> curves;
    std::vector<std::unique_ptr<CurveBand>> bands;

    /// Null where the role has none, or one without points.
    const CurveBand *bandOf(CurveRole role) const;
};

/// epoch and one column a curve, with two more for its band.
QString csvOf(const CurveSet &set);
/// An epoch a row, a curve a column, each cell with the values of all curves as its sentence. `set` is to outlive it.
CellTable cellsOf(const CurveSet &set, const std::function<QString(double)> &valueText);
/// The row of the epoch that is nearest; the set has one.
int nearestRow(const CurveSet &set, double epoch);
/// "Epoch 3", then a line a curve at its point nearest to that epoch. Empty where there is none.
QStringList readOutOf(const CurveSet &set, double epoch, const std::function<QString(double)> &valueText);

} // namespace digitlab::ui
