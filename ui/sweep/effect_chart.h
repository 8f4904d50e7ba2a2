// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessibility/cell_table.h"
#include "ui/sweep/sweep_answer.h"

#include <QWidget>

namespace digitlab::ui {

/// The effect of each option's values on the test accuracy, as a point with its 95 % interval beside a line at 0; one a
/// row. A filled point is claimed, a hollow one is not. Can be saved and copied.
class EffectChart : public QWidget, public PaintsCells
{
    Q_OBJECT

public:
    explicit EffectChart(QWidget *parent = nullptr);

    /// In the order in which they stand.
    void setEffects(const SweepPlan &plan, const std::vector<SweepEffect> &effects);
    /// option, value, instead of, difference in points, interval, adjusted p
    QString toCsv() const;
    /// An effect a row.
    CellTable cells() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QString label;
        QString value; ///< "+3.1 (2.2 to 4.0)"
        QString csv;
        double mean = 0; ///< in points
        double low = 0;
        double high = 0;
        bool hasInterval = false;
        bool isClaimed = false;
    };

    static Row rowOf(const SweepOption &option, const SweepEffect &effect);
    void paint(QPainter &painter, QSize size) const;
    void paintAxis(QPainter &painter, const QRectF &plot) const;
    void paintRow(QPainter &painter, const QRectF &plot, const QRectF &place, const Row &row) const;
    double placeOf(double points, const QRectF &plot) const;

    std::vector<Row> m_rows;
    double m_low = -1; ///< of the axis, in points
    double m_high = 1;
    QWidget *m_more;
};

} // namespace digitlab::ui
