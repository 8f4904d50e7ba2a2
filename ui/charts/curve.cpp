// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve.h"

#include <QChart>
#include <QLegend>
#include <QLegendMarker>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <utility>

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
    const bool markers = look(curve.role, {}).markers && epochs && epochs->max() - epochs->min() <= mostMarkers;
    curve.series->setPointsVisible(markers || curve.points.size() == 1);
}

/// The points of a range and one on each side of it, to which the line goes.
std::pair<std::size_t, std::size_t> indexesOf(const std::vector<QPointF> &points, const EpochRange &range)
{
    const auto first = std::ranges::lower_bound(points, range.first, {}, &QPointF::x);
    const auto last = std::ranges::upper_bound(points, range.last, {}, &QPointF::x);
    const auto index = [&](auto place) { return static_cast<std::size_t>(place - points.begin()); };
    return {first == points.begin() ? 0 : index(first) - 1, std::min(points.size(), index(last) + 1)};
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

std::vector<QPointF> smoothed(const std::vector<QPointF> &points, double smoothing)
{
    std::vector<QPointF> result = points;
    double mean = 0;
    double weight = 0;
    for (QPointF &point : result) {
        if (!std::isfinite(point.y()))
            continue;
        mean = smoothing * mean + (1 - smoothing) * point.y();
        weight = smoothing * weight + (1 - smoothing);
        point.setY(mean / weight);
    }
    return result;
}

void redraw(Curve &curve, const CurveDrawing &drawing)
{
    const auto [first, end] = indexesOf(curve.points, drawing.shown);
    curve.step = stepFor(end - first);
    const auto drawn = [&](const std::vector<QPointF> &points) {
        QList<QPointF> list;
        const auto draw = [&](const QPointF &point) {
            if (std::isfinite(point.y()))
                list.append({point.x(), drawing.place(point.y())});
            return std::isfinite(point.y());
        };
        for (std::size_t index = first; index < end; index += curve.step)
            draw(points[index]);
        curve.lastIsExtra = end > first && (end - 1 - first) % curve.step != 0 && draw(points[end - 1]);
        return list;
    };
    if (curve.raw)
        curve.raw->replace(drawn(curve.points));
    const bool isSmooth = drawing.smoothing > 0;
    curve.series->replace(drawn(isSmooth ? smoothed(curve.points, drawing.smoothing) : curve.points)); // one repaint
    showMarkers(curve);
}

void append(Curve &curve, QPointF point, const CurveDrawing &drawing)
{
    curve.points.push_back(point);
    // Each time the curve has grown by all that is drawn.
    if (curve.raw || drawing.shown.first > 0 || stepFor(curve.points.size()) != curve.step)
        return redraw(curve, drawing);
    const bool before = curve.lastIsExtra;
    const bool isDrawn = std::isfinite(point.y());
    const QPointF placed(point.x(), isDrawn ? drawing.place(point.y()) : 0);
    if (before && isDrawn)
        curve.series->replace(static_cast<int>(curve.series->count() - 1), placed);
    else if (before)
        curve.series->remove(static_cast<int>(curve.series->count() - 1));
    else if (isDrawn)
        curve.series->append(placed);
    curve.lastIsExtra = isDrawn && isExtra(curve);
    showMarkers(curve);
}

void showRaw(Curve &curve, QChart &chart, bool shown)
{
    if (shown == (curve.raw != nullptr))
        return;
    if (!shown) {
        chart.removeSeries(curve.raw);
        delete std::exchange(curve.raw, nullptr);
        return;
    }
    curve.raw = new QLineSeries;
    chart.addSeries(curve.raw);
    for (QAbstractAxis *axis : curve.series->attachedAxes())
        curve.raw->attachAxis(axis);
    for (QLegendMarker *marker : chart.legend()->markers(curve.raw))
        marker->setVisible(false); // the line itself stands there
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
    if (!curve.raw)
        return;
    pen.setWidthF(1);
    pen.setStyle(Qt::SolidLine);
    QColor faint = chosen.colour;
    faint.setAlphaF(0.35F);
    pen.setColor(faint);
    curve.raw->setPen(pen);
}

} // namespace digitlab::ui
