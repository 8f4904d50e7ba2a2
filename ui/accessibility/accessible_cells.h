// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessibility/cell_table.h"

#include <QAccessibleTableInterface>
#include <QAccessibleWidget>
#include <map>

namespace digitlab::ui {

/// A widget that paints cells, as a table with titles of rows and columns; its buttons follow the cells.
class AccessibleCells : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    /// `widget` is a PaintsCells.
    explicit AccessibleCells(QWidget *widget);
    ~AccessibleCells() override;

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString rowDescription(int row) const override;
    QString columnDescription(int column) const override;

    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    /// -1 for the titles.
    QAccessibleInterface *cell(int row, int column) const;
    int cellCount() const; ///< with the titles

    mutable std::map<std::pair<int, int>, QAccessible::Id> m_cells;
};

} // namespace digitlab::ui
