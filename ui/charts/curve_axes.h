// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/epoch_range.h"
#include "ui/style/theme.h"

#include <QLogValueAxis>
#include <QValueAxis>

namespace digitlab::ui {

enum class CurveScale;

/// The two axes of a curve chart and the rule by which they widen: never narrower while curves grow. For losses there
/// is a logarithmic one in place of the vertical axis.
class CurveAxes
{
public:
    /// `owner` has what stands in no chart.
    CurveAxes(CurveScale scale, QObject *owner);

    QValueAxis *epochs() { return m_epochs; }
    /// The vertical axis of the scale at hand. The other one belongs to nobody else.
    QAbstractAxis *values() const;
    const QValueAxis *epochs() const { return m_epochs; }
    /// Chooses values(); only losses have a logarithmic axis.
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const { return m_logarithmic; }
    /// Where a value is drawn: values of 0 and below stand on the lower edge of a logarithmic axis.
    double placed(double value) const;

    void setEpochs(double epochs);
    /// A long training's axis begins with a part of the epochs and doubles as it grows, up to all that are planned.
    void setPlanned(int epochs);
    /// All of the horizontal axis, whatever part of it is shown.
    EpochRange all() const { return {0, m_end}; }
    bool isZoomed() const { return m_zoomed; }
    /// Shows a part, in which the curves, as they are drawn, lie from `low` to `high`.
    void zoom(const EpochRange &epochs, double low, double high);
    /// All again, as narrow as it may be: everything is to be included anew.
    void showAll();
    /// Widens the scales so that the point, as it is drawn, lies inside. True where others are now placed() elsewhere.
    bool include(QPointF point);
    /// Back to the narrowest scales.
    void reset();
    void setColours(const Colours &colours);
    /// Titles longer than the plot is high, in pixels, would be cut off: they are left out.
    void fitTitles(double plotHeight);

private:
    void setEnd(double end);
    void setPart(double low, double high, double step);
    void resetValues();
    void includeLoss(double loss);
    void setLoss(double highest);
    void setPowers();
    void setAccuracy(double lowest);

    CurveScale m_scale;
    bool m_logarithmic = false;
    bool m_zoomed = false;
    double m_end = 1;     ///< of all epochs
    double m_planned = 0; ///< epochs that the axis grows to
    double m_lowest = 0;  ///< of the losses above 0
    double m_highest = 0; ///< of all losses
    QValueAxis *m_epochs; // they belong to the chart
    QValueAxis *m_values;
    QLogValueAxis *m_powers;
};

} // namespace digitlab::ui
