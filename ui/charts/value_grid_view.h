// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/layer_examples.h"
#include "ui/charts/colour_scale.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace digitlab::ui {

/// A grid of numbers with what stands under it.
struct LabelledGrid {
    QString label;
    ValueGrid grid;
};

/// Grids of numbers as small images side by side on one scale of colours, with its legend under them. The number
/// under the pointer is told; can be saved and copied.
class ValueGridView : public QWidget
{
    Q_OBJECT

public:
    /// `name` for the accessible name and for the file that it is saved as; `cellWidth` of one image in pixels.
    ValueGridView(const QString &name, int cellWidth, QWidget *parent = nullptr);

    /// The strongest number of all grids gives the scale its end; `unit` says what the numbers are.
    void setGrids(std::vector<LabelledGrid> grids, ColourScale scale, const QString &unit);
    void clear();
    int gridCount() const { return static_cast<int>(m_grids.size()); }
    double highest() const { return m_highest; }
    /// The image of one grid, one pixel a number.
    QImage image(int grid) const;
    /// "Filter 3: 0.25", of the number at a place in the widget; empty elsewhere.
    QString readOut(QPoint place) const;
    /// label, row, column, value
    QString toCsv() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paint(QPainter &painter, QSize size) const;
    QRect cell(int index, int width) const;
    int cellHeight() const;
    int labelHeight() const;
    int columnsFor(int width) const;
    int gridsHeight(int width) const;

    QString m_name;
    int m_cellWidth;
    std::vector<LabelledGrid> m_grids;
    ColourScale m_scale = ColourScale::Sequential;
    QString m_unit;
    double m_highest = 0;
    QWidget *m_more;
};

} // namespace digitlab::ui
