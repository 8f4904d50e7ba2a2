// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace digitlab::ui {

class CurveChart;

/// What keys, wheel and mouse do on a chart of curves: which epochs are shown, and which one's values are told.
class CurveGestures : public QObject
{
    Q_OBJECT

public:
    /// `chart` owns it.
    explicit CurveGestures(CurveChart &chart);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressKey(const QKeyEvent &event);
    bool turnWheel(const QWheelEvent &event);
    bool press(const QMouseEvent &event);
    bool drag(const QMouseEvent &event);
    bool zoom(double factor, double about);
    bool move(double fraction);
    bool step(int direction);

    CurveChart &m_chart;
    std::optional<double> m_dragged; ///< where on the chart it was taken hold of last
};

} // namespace digitlab::ui
