#pragma once

#include "ui/theme.h"

#include <QValueAxis>

namespace digitlab::ui {

enum class CurveScale;

/// The two axes of a curve chart and the rule by which they widen: never narrower while curves grow.
class CurveAxes
{
public:
    explicit CurveAxes(CurveScale scale);

    QValueAxis *epochs() { return m_epochs; }
    QValueAxis *values() { return m_values; }
    const QValueAxis *epochs() const { return m_epochs; }

    void setEpochs(double epochs);
    /// Widens the scales so that the point, as it is drawn, lies inside.
    void include(QPointF point);
    /// Back to the narrowest scales.
    void reset();
    void setColours(const Colours &colours);

private:
    void setLoss(double highest);
    void setAccuracy(double lowest);

    CurveScale m_scale;
    QValueAxis *m_epochs; // both belong to the chart
    QValueAxis *m_values;
};

} // namespace digitlab::ui
