// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/curve_axes.h"
#include "ui/charts/curve_table.h"

#include <QChart>

namespace digitlab::ui {

/// Fonts, margins, axes and an empty legend.
void prepareChart(QChart &chart, const QString &title, CurveAxes &axes);
void colourChart(QChart &chart, CurveAxes &axes, const CurveSet &set, const Colours &colours);
/// In place of the plot while there is no curve; `top`: where the plot begins.
void paintEmptyText(QPainter &painter, const QRectF &view, double top, const QString &text, const Colours &colours);

} // namespace digitlab::ui
