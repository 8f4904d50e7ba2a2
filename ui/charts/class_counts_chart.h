// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "ui/accessibility/cell_table.h"
#include "ui/charts/figure_export.h"

#include <QStringList>
#include <QWidget>

namespace digitlab::ui {

/// How many images each class has in each split, as stacked bars with their counts; test images are hatched. Can be
/// saved and copied from its context menu.
class ClassCountsChart : public QWidget, public PaintsCells
{
    Q_OBJECT

public:
    explicit ClassCountsChart(QWidget *parent = nullptr);

    void setDataset(const SplitDataset &dataset);
    void clear();
    /// class, training, validation where there is such a split, test.
    QString toCsv() const;
    CellTable cells() const override;
    /// Of the classes that are named under the bars in the present size.
    QStringList shownLabels() const;
    /// "3: 70 training, 30 test".
    QString classText(int label) const;

    QSize sizeHint() const override { return {480, 176}; }
    QSize minimumSizeHint() const override { return {240, 144}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Layout;
    Layout layoutFor(QSize size) const;
    int countOf(const std::vector<int> &split, int label) const;
    int countOfAll(int label) const;
    void paint(QPainter &painter, QSize size) const;
    void paintAxis(QPainter &painter, const Layout &layout) const;
    void paintBar(QPainter &painter, const Layout &layout, int label) const;
    void paintLegend(QPainter &painter, QSize size) const;
    Figure figure() const;

    QStringList m_names;
    std::vector<int> m_train;
    std::vector<int> m_validation; ///< empty without such a split
    std::vector<int> m_test;
};

} // namespace digitlab::ui
