// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_read_out.h"

#include "ui/style/theme.h"

#include <QChart>
#include <QPainter>
#include <algorithm>

namespace digitlab::ui {

namespace {

/// The place of the last curve's mark.
QPointF markCurves(
    QPainter &painter, QChart &chart, const CurveSet &set, const CurveReadOut &readOut, const Colours &colours)
{
    QPointF anchor;
    for (const auto &curve : set.curves) {
        if (curve->points.empty())
            continue;
        const QPointF point = nearestPoint(curve->points, readOut.epoch, &QPointF::x);
        anchor = chart.mapToPosition({point.x(), readOut.place(point.y())}, curve->series);
        painter.setPen(QPen(colours.surface, 1.5));
        painter.setBrush(curve->series->color());
        painter.drawEllipse(anchor, 4.5, 4.5);
    }
    return anchor;
}

} // namespace

void paintCurveReadOut(QPainter &painter, QChart &chart, const CurveSet &set, const CurveReadOut &readOut, int width,
    const QPalette &palette)
{
    const Colours colours = coloursFor(palette);
    const QRectF plot = chart.plotArea();
    const QPointF anchor = markCurves(painter, chart, set, readOut, colours);
    painter.setPen(QPen(colours.mutedText, 1, Qt::DotLine));
    painter.drawLine(QPointF(anchor.x(), plot.top()), QPointF(anchor.x(), plot.bottom()));

    const QString text = readOut.lines.join(QLatin1Char('\n'));
    const QFontMetricsF metrics(captionFont());
    QRectF box
        = metrics.boundingRect(QRectF(0, 0, 1000, 1000), Qt::AlignLeft, text).adjusted(0, 0, 2 * gridUnit, gridUnit);
    const bool right = anchor.x() + gridUnit + box.width() <= plot.right();
    box.moveTopLeft({right ? anchor.x() + gridUnit : anchor.x() - gridUnit - box.width(), plot.top()});
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, width - box.width())));
    painter.setPen(colours.line);
    painter.setBrush(colours.quietSurface);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(captionFont());
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace digitlab::ui
