// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calibration_report.h"
#include "ui/accessibility/cell_table.h"

#include <QWidget>

namespace digitlab::ui {

/// Reliability diagram of A and B (DeGroot and Fienberg 1983; Niculescu-Mizil and Caruana 2005): the fraction of right
/// answers against the confidence with which they were given, and the diagonal where the two are the same. Can be saved
/// and copied.
class ReliabilityDiagram : public QWidget, public PaintsCells
{
    Q_OBJECT

public:
    explicit ReliabilityDiagram(QWidget *parent = nullptr);

    void setReports(const CalibrationReport &a, const CalibrationReport &b);
    /// side, lowest and highest confidence of the bin, answers, their mean confidence, fraction of right ones
    QString toCsv() const;
    /// One row a bin of A or B that holds predictions.
    CellTable cells() const override;
    /// "80 to 87 %: 12 answers, 75.0 % right", of the point nearest to a place in the widget; empty where none is near.
    QString readOut(QPoint place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paint(QPainter &painter, QSize size) const;
    void paintAxes(QPainter &painter, const QRectF &plot) const;
    enum class Side { A, B };
    void paintSide(QPainter &painter, const QRectF &plot, const CalibrationReport &report, Side side) const;
    static QRectF plotArea(QSize size);

    CalibrationReport m_a;
    CalibrationReport m_b;
    QWidget *m_more;
};

} // namespace digitlab::ui
