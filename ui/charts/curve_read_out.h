// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/curve_table.h"

class QChart;
class QPainter;
class QPalette;

namespace digitlab::ui {

/// What stands under the pointer.
struct CurveReadOut {
    double epoch = 0;
    QStringList lines;
    Placement place; ///< of the curves' values
};

/// Marks each curve at its point nearest to the epoch, and tells their values in a box beside, which stays within
/// `width`.
void paintCurveReadOut(QPainter &painter, QChart &chart, const CurveSet &set, const CurveReadOut &readOut, int width,
    const QPalette &palette);

} // namespace digitlab::ui
