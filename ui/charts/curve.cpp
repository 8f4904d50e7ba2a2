// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve.h"

#include <QChart>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

constexpr std::size_t mostPoints = 600;
constexpr double mostMarkers = 40; // epochs on the axis

struct CurveLook {
    QColor colour;
    Qt::PenStyle dash = Qt::SolidLine;
    double width = 2;
    bool markers = false;
};

CurveLook look(CurveRole role, const Colours &colours)
{
    switch (role) {
    case CurveRole::Training:
        return {.colour = colours.training};
    case CurveRole::Validation:
        return {.colour = colours.validation, .dash = Qt::DashLine, .markers = true};
    case CurveRole::TrainingA:
        return {.colour = colours.runA, .dash = Qt::DotLine, .width = 1.5};
    case CurveRole::ValidationA:
        return {.colour = colours.runA, .markers = true};
    case CurveRole::TrainingB:
        return {.colour = colours.runB, .dash = Qt::DashDotDotLine, .width = 1.5};
    case CurveRole::ValidationB:
        return {.colour = colours.runB, .dash = Qt::DashLine, .markers = true};
    }
    return {};
}

std::size_t stepFor(std::size_t points)
{
    return std::max<std::size_t>(1, (points + mostPoints - 1) / mostPoints);
}

/// Whether the last point lies between those that are drawn at their distance.
bool isExtra(const Curve &curve)
{
    return !curve.points.empty() && (curve.points.size() - 1) % curve.step != 0;
}

/// Where they do not run into each other, however far the training is.
void showMarkers(Curve &curve)
{
    const auto *epochs = qobject_cast<const QValueAxis *>(curve.series->attachedAxes().value(0));
    const bool markers = look(curve.role, {}).markers && epochs && epochs->max() <= mostMarkers;
    curve.series->setPointsVisible(markers || curve.points.size() == 1);
}

} // namespace

std::unique_ptr<Curve> addCurve(
    QChart &chart, CurveRole role, const QString &name, QAbstractAxis *epochs, QAbstractAxis *values)
{
    auto *series = new QLineSeries;
    series->setName(name);
    chart.addSeries(series);
    series->attachAxis(epochs);
    series->attachAxis(values);
    return std::make_unique<Curve>(Curve{.role = role, .points = {}, .series = series});
}

void redraw(Curve &curve, const Placement &place)
{
    curve.step = stepFor(curve.points.size());
    QList<QPointF> drawn;
    const auto draw = [&](const QPointF &point) {
        if (std::isfinite(point.y()))
            drawn.append({point.x(), place(point.y())});
        return std::isfinite(point.y());
    };
    for (std::size_t index = 0; index < curve.points.size(); index += curve.step)
        draw(curve.points[index]);
    curve.lastIsExtra = isExtra(curve) && draw(curve.points.back());
    curve.series->replace(drawn); // one repaint, however long the curve
    showMarkers(curve);
}

void append(Curve &curve, QPointF point, const Placement &place)
{
    curve.points.push_back(point);
    if (stepFor(curve.points.size()) != curve.step) { // each time the curve has grown by all that is drawn
        redraw(curve, place);
        return;
    }
    const bool before = curve.lastIsExtra;
    const bool isDrawn = std::isfinite(point.y());
    const QPointF placed(point.x(), isDrawn ? place(point.y()) : 0);
    if (before && isDrawn)
        curve.series->replace(static_cast<int>(curve.series->count() - 1), placed);
    else if (before)
        curve.series->remove(static_cast<int>(curve.series->count() - 1));
    else if (isDrawn)
        curve.series->append(placed);
    curve.lastIsExtra = isDrawn && isExtra(curve);
    showMarkers(curve);
}

QColor curveColour(CurveRole role, const Colours &colours)
{
    return look(role, colours).colour;
}

void setLook(Curve &curve, const Colours &colours)
{
    const CurveLook chosen = look(curve.role, colours);
    QPen pen(chosen.colour, chosen.width, chosen.dash, Qt::RoundCap, Qt::RoundJoin);
    curve.series->setPen(pen);
    curve.series->setColor(chosen.colour);
    curve.series->setMarkerSize(3.5);
}

} // namespace digitlab::ui
