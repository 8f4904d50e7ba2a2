// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessibility/cell_table.h"
#include "ui/inspect/explanation_plots.h"

#include <QWidget>
#include <variant>

namespace digitlab::ui {

/// A few lines over the batches of a training, or a few fractions as bars; with axes and a legend, told apart by dashes
/// too. Can be saved and copied.
class ExplanationChart : public QWidget, public PaintsCells
{
    Q_OBJECT

public:
    using Content = std::variant<std::monostate, LinePlotData, FractionPlot>;

    explicit ExplanationChart(QWidget *parent = nullptr);

    void setContent(Content content, const QString &name);
    QString toCsv() const;
    /// One row a fraction; of lines, one a batch.
    CellTable cells() const override;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paint(QPainter &painter, QSize size) const;
    void paintLines(QPainter &painter, const QRectF &area, const LinePlotData &plot) const;
    void paintAxes(QPainter &painter, const QRectF &area, const LinePlotData &plot, double highest) const;
    void paintLegend(QPainter &painter, QPointF place, const LinePlotData &plot) const;
    void paintFractions(QPainter &painter, QSize size, const FractionPlot &plot) const;
    QPen penOf(std::size_t line) const;

    Content m_content;
    QString m_name;
    QWidget *m_more;
};

} // namespace digitlab::ui
