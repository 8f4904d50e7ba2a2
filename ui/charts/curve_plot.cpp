// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_plot.h"

#include "ui/style/text.h"

#include <QChart>
#include <algorithm>
#include <cmath>
#include <limits>

namespace digitlab::ui {

CurvePlot::CurvePlot(QChart &chart, CurveScale scale, QObject *owner)
    : m_chart(chart)
    , m_owner(owner)
    , m_scale(scale)
    , m_axes(scale, owner)
{
}

std::vector<QPointF> CurvePlot::curve(CurveRole role) const
{
    const auto found = std::ranges::find(m_set.curves, role, &Curve::role);
    return found == m_set.curves.end() ? std::vector<QPointF>{} : (*found)->points;
}

std::vector<BandPoint> CurvePlot::band(CurveRole role) const
{
    const CurveBand *found = m_set.bandOf(role);
    return found ? found->points : std::vector<BandPoint>();
}

Placement CurvePlot::placement() const
{
    return [this](double value) { return m_axes.placed(factor() * value); };
}

QString CurvePlot::valueText(double value) const
{
    return m_scale == CurveScale::Accuracy ? percentText(value) : lossText(value);
}

CurveDrawing CurvePlot::drawing() const
{
    const EpochRange everything{0, std::numeric_limits<double>::max()};
    return {.place = placement(), .shown = m_axes.isZoomed() ? shown() : everything, .smoothing = m_smoothing};
}

Curve &CurvePlot::curveOf(CurveRole role, const QString &name)
{
    const auto found = std::ranges::find(m_set.curves, role, &Curve::role);
    if (found != m_set.curves.end()) {
        (*found)->series->setName(name);
        return **found;
    }
    m_set.curves.push_back(addCurve(m_chart, role, name, m_axes.epochs(), m_axes.values()));
    showRaw(*m_set.curves.back(), m_chart, m_smoothing > 0);
    return *m_set.curves.back();
}

void CurvePlot::setCurve(
    CurveRole role, const QString &name, const std::vector<QPointF> &points, const Colours &colours)
{
    Curve &curve = curveOf(role, name);
    curve.points = points;
    bool othersMove = false; // where the axis reaches lower now, and with it what stands on its edge
    for (const QPointF &point : points)
        othersMove |= m_axes.include({point.x(), factor() * point.y()});
    setLook(curve, colours);
    redraw(curve, drawing());
    if (othersMove)
        redrawAll();
}

/// Before the curve, so that the line lies on the shade.
void CurvePlot::setBand(CurveRole role, const std::vector<BandPoint> &points, const Colours &colours)
{
    auto found = std::ranges::find(m_set.bands, role, &CurveBand::role);
    if (found == m_set.bands.end()) {
        if (points.empty())
            return;
        m_set.bands.push_back(addBand(m_chart, role, m_axes.epochs(), m_axes.values()));
        found = std::prev(m_set.bands.end());
    }
    (*found)->points = points;
    include(**found);
    setLook(**found, colours);
    redraw(**found, placement());
    if (m_axes.isLogarithmic())
        redrawAll();
}

bool CurvePlot::append(CurveRole role, QPointF point)
{
    const auto found = std::ranges::find(m_set.curves, role, &Curve::role);
    if (found == m_set.curves.end())
        return false;
    const bool othersMove = m_axes.include({point.x(), factor() * point.y()});
    digitlab::ui::append(**found, point, drawing());
    if (othersMove)
        redrawAll();
    return true;
}

void CurvePlot::clear()
{
    m_chart.removeAllSeries();
    m_set.curves.clear();
    m_set.bands.clear();
    m_axes.reset();
}

void CurvePlot::setLogarithmic(bool logarithmic)
{
    QAbstractAxis *before = m_axes.values();
    m_axes.setLogarithmic(logarithmic);
    m_chart.removeAxis(before);
    before->setParent(m_owner); // it comes back one day
    m_chart.addAxis(m_axes.values(), Qt::AlignLeft);
    redrawAll();
    for (QAbstractSeries *series : m_chart.series())
        series->attachAxis(m_axes.values());
}

void CurvePlot::setSmoothing(double smoothing, const Colours &colours)
{
    m_smoothing = smoothing;
    for (const auto &curve : m_set.curves) {
        showRaw(*curve, m_chart, smoothing > 0);
        setLook(*curve, colours);
    }
    redrawAll();
}

EpochRange CurvePlot::shown() const
{
    return {m_axes.epochs()->min(), m_axes.epochs()->max()};
}

void CurvePlot::show(const EpochRange &epochs)
{
    if (epochs.length() >= m_axes.all().length()) {
        m_axes.showAll();
        includeAll();
    } else {
        double low = std::numeric_limits<double>::max();
        double high = std::numeric_limits<double>::lowest();
        for (const auto &curve : m_set.curves)
            for (const QPointF &point : curve->points)
                if (point.x() >= epochs.first && point.x() <= epochs.last && std::isfinite(point.y())) {
                    low = std::min(low, point.y());
                    high = std::max(high, point.y());
                }
        m_axes.zoom(epochs, factor() * low, factor() * high);
    }
    redrawAll();
}

void CurvePlot::include(const CurveBand &band)
{
    for (const BandPoint &point : band.points)
        for (const double value : {point.low, point.high})
            m_axes.include({point.epoch, factor() * value});
}

void CurvePlot::includeAll()
{
    for (const auto &band : m_set.bands)
        include(*band);
    for (const auto &curve : m_set.curves)
        for (const QPointF &point : curve->points)
            m_axes.include({point.x(), factor() * point.y()});
}

void CurvePlot::redrawAll()
{
    for (const auto &curve : m_set.curves)
        redraw(*curve, drawing());
    for (const auto &band : m_set.bands)
        redraw(*band, placement());
}

} // namespace digitlab::ui
