// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve.h"

#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

constexpr std::size_t mostPoints = 600;
constexpr std::size_t mostMarkers = 40;

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

} // namespace

void redraw(Curve &curve, const Placement &place)
{
    const std::size_t step = std::max<std::size_t>(1, (curve.points.size() + mostPoints - 1) / mostPoints);
    QList<QPointF> drawn;
    const auto draw = [&](const QPointF &point) {
        if (std::isfinite(point.y()))
            drawn.append({point.x(), place(point.y())});
    };
    for (std::size_t index = 0; index < curve.points.size(); index += step)
        draw(curve.points[index]);
    if (!curve.points.empty() && (curve.points.size() - 1) % step != 0)
        draw(curve.points.back());
    curve.series->replace(drawn); // one repaint, however long the curve
    const bool markers = look(curve.role, {}).markers && curve.points.size() <= mostMarkers;
    curve.series->setPointsVisible(markers || curve.points.size() == 1);
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

QPointF nearestPoint(const Curve &curve, double epoch)
{
    return *std::ranges::min_element(
        curve.points, {}, [epoch](const QPointF &point) { return std::abs(point.x() - epoch); });
}

} // namespace digitlab::ui
