// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_band.h"

#include <QChart>
#include <QLegendMarker>

#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

constexpr float opacity = 0.2F;

} // namespace

std::unique_ptr<CurveBand> addBand(QChart &chart, CurveRole role, QAbstractAxis *epochs, QAbstractAxis *values)
{
    auto *series = new QAreaSeries(new QLineSeries, new QLineSeries);
    series->upperSeries()->setParent(series);
    series->lowerSeries()->setParent(series);
    chart.addSeries(series);
    series->attachAxis(epochs);
    series->attachAxis(values);
    for (QLegendMarker *marker : chart.legend()->markers(series))
        marker->setVisible(false); // its line stands there
    return std::make_unique<CurveBand>(CurveBand{.role = role, .points = {}, .series = series});
}

void redraw(CurveBand &band, const Placement &place)
{
    QList<QPointF> low;
    QList<QPointF> high;
    for (const BandPoint &point : band.points) {
        if (!std::isfinite(point.low) || !std::isfinite(point.high))
            continue;
        low.append({point.epoch, place(point.low)});
        high.append({point.epoch, place(point.high)});
    }
    band.series->lowerSeries()->replace(low);
    band.series->upperSeries()->replace(high);
}

void setLook(CurveBand &band, const Colours &colours)
{
    QColor shade = curveColour(band.role, colours);
    shade.setAlphaF(opacity);
    band.series->setPen(Qt::NoPen);
    band.series->setBrush(shade);
}

} // namespace digitlab::ui
