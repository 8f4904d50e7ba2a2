// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/learning_curve.h"
#include "ui/accessibility/cell_table.h"

#include <QWidget>
#include <optional>

namespace digitlab::ui {

/// Test accuracy against training images per class, on a logarithmic axis: what was measured as points with their 95 %
/// intervals, and the fitted power law with its band, drawn on to twice the images measured. Can be saved and copied.
class LearningCurveChart : public QWidget, public PaintsCells
{
    Q_OBJECT

public:
    explicit LearningCurveChart(QWidget *parent = nullptr);

    void setCurve(const LearningCurve &curve);
    /// images per class, accuracy, interval, fitted accuracy
    QString toCsv() const;
    /// A number of images a row.
    CellTable cells() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paint(QPainter &painter, QSize size) const;
    void paintAxes(QPainter &painter, const QRectF &plot) const;
    void paintLaw(QPainter &painter, const QRectF &plot) const;
    void paintPoints(QPainter &painter, const QRectF &plot) const;
    QPointF placeOf(double perClass, double accuracy, const QRectF &plot) const;
    double most() const; ///< images per class at the right end

    std::optional<LearningCurve> m_curve;
    double m_lowest = 0; ///< accuracy at the lower end, a multiple of a tenth
    QWidget *m_more;
};

} // namespace digitlab::ui
