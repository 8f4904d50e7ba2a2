// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/confusion_matrix.h"
#include "ui/accessibility/cell_table.h"
#include "ui/style/theme.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace digitlab::ui {

/// A confusion matrix as a heatmap: rows actual, columns predicted, cells shaded by their fraction of the row (cividis)
/// and carrying their counts in contrasting text; or the difference of two matrices (diverging). By mouse and arrow
/// keys; can be saved and copied.
class HeatmapView : public QWidget, public PaintsCells
{
    Q_OBJECT

public:
    struct Cell {
        int actual = 0;
        int predicted = 0;
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    explicit HeatmapView(QWidget *parent = nullptr);
    ~HeatmapView() override;

    void setMatrix(const ConfusionMatrix &matrix, const QStringList &classNames);
    /// B minus A. Both over the same classes; otherwise the view is empty.
    void setDifference(const ConfusionMatrix &a, const ConfusionMatrix &b, const QStringList &classNames);
    void clear();
    /// Frames a cell whose images stand elsewhere; none takes the frame away.
    void mark(std::optional<Cell> cell);
    void setTitle(const QString &title);
    /// A banner across the image, for the exhibit that is not a measurement; empty for none.
    void setBanner(const QString &text);
    void setEmptyText(const QString &text);

    std::optional<Cell> selectedCell() const;
    /// In widget coordinates; for tests and for the keyboard focus.
    QRect cellRect(int actual, int predicted) const;
    /// What stands in the cell; empty while there is no matrix.
    QString cellText(int actual, int predicted) const;

    CellTable cells() const override;
    std::optional<CellPlace> currentCell() const override;
    void activateCell(CellPlace place) override;
    bool canActivateCells() const override { return true; }

    QSize sizeHint() const override { return {46 * gridUnit, 46 * gridUnit}; }
    QSize minimumSizeHint() const override { return {15 * gridUnit, 15 * gridUnit}; }

Q_SIGNALS:
    void cellActivated(int actual, int predicted);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Private;

    void select(Cell cell);
    void takeContent();
    std::optional<Cell> cellAt(QPoint position) const;

    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
