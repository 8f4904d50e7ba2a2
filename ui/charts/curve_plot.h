// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/curve_axes.h"
#include "ui/charts/curve_table.h"

class QChart;

namespace digitlab::ui {

/// The curves of a chart on their axes: where they are drawn, how smooth, and which part of the epochs is shown.
class CurvePlot
{
public:
    /// `owner` has the axis that stands in no chart.
    CurvePlot(QChart &chart, CurveScale scale, QObject *owner);

    CurveScale scale() const { return m_scale; }
    CurveAxes &axes() { return m_axes; }
    const CurveAxes &axes() const { return m_axes; }
    const CurveSet &set() const { return m_set; }
    bool isEmpty() const { return m_set.curves.empty(); }
    std::vector<QPointF> curve(CurveRole role) const;
    std::vector<BandPoint> band(CurveRole role) const;
    /// From a value as it was given to where it is drawn.
    Placement placement() const;
    QString valueText(double value) const;

    void setCurve(CurveRole role, const QString &name, const std::vector<QPointF> &points, const Colours &colours);
    void setBand(CurveRole role, const std::vector<BandPoint> &points, const Colours &colours);
    /// False where the curve is not there yet.
    bool append(CurveRole role, QPointF point);
    void clear();

    void setLogarithmic(bool logarithmic);
    void setSmoothing(double smoothing, const Colours &colours);
    double smoothing() const { return m_smoothing; }

    EpochRange shown() const;
    /// Shows a part of the epochs, with what lies in it as large as it can be; all of them where it is all.
    void show(const EpochRange &epochs);

private:
    /// Accuracies are drawn in percent.
    double factor() const { return m_scale == CurveScale::Accuracy ? 100 : 1; }
    CurveDrawing drawing() const;
    Curve &curveOf(CurveRole role, const QString &name);
    void include(const CurveBand &band);
    void includeAll();
    void redrawAll();

    QChart &m_chart;
    QObject *m_owner;
    CurveScale m_scale;
    CurveAxes m_axes;
    CurveSet m_set;
    double m_smoothing = 0;
};

} // namespace digitlab::ui
