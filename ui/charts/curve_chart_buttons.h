// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace digitlab::ui {

class CurveChart;

/// The quiet buttons in the upper right corner of a chart of curves: all epochs again, smoothing, the logarithmic axis,
/// the whole page and, handed in, what takes the figure away. Their colours follow the palette.
class CurveChartButtons : public QWidget
{
    Q_OBJECT

public:
    CurveChartButtons(CurveChart &chart, QToolButton *figure);

    /// To the corner, with what is of use now.
    void place();
    QToolButton *figure() { return m_figure; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *add(const QString &name, const QString &toolTip);
    void makeSmoothing();
    void makeLogarithmic();
    void applyIcons();

    CurveChart &m_chart;
    QToolButton *m_all;
    QToolButton *m_smoothing;
    QToolButton *m_logarithmic = nullptr; ///< null where there is no such axis
    QToolButton *m_page;
    QToolButton *m_figure;
};

} // namespace digitlab::ui
