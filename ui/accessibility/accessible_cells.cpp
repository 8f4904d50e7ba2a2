// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/accessible_cells.h"

#include "ui/accessibility/accessible_cell.h"

namespace digitlab::ui {

namespace {

/// Nothing of a widget that is being destroyed.
CellTable tableOf(const QObject *widget)
{
    const auto *painter = dynamic_cast<const PaintsCells *>(widget);
    return painter ? painter->cells() : CellTable{};
}

} // namespace

QAccessibleInterface *PaintsCells::makeAccessible()
{
    return new AccessibleCells(dynamic_cast<QWidget *>(this));
}

void tellCurrentCell(QWidget *widget)
{
    const auto *painter = dynamic_cast<const PaintsCells *>(widget);
    const auto current = painter ? painter->currentCell() : std::nullopt;
    if (!QAccessible::isActive() || !current)
        return;
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(indexOfCell(painter->cells(), *current));
    QAccessible::updateAccessibility(&event);
}

AccessibleCells::AccessibleCells(QWidget *widget)
    : QAccessibleWidget(widget, QAccessible::Table)
{
}

AccessibleCells::~AccessibleCells()
{
    for (const auto &[place, id] : m_cells)
        QAccessible::deleteAccessibleInterface(id);
}

void *AccessibleCells::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleCells::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

int AccessibleCells::childCount() const
{
    return cellCount() + QAccessibleWidget::childCount();
}

QAccessibleInterface *AccessibleCells::child(int index) const
{
    const int cells = cellCount();
    if (index >= cells)
        return QAccessibleWidget::child(index - cells);
    const int width = columnCount() + 1;
    return index < 0 ? nullptr : cell(index / width - 1, index % width - 1);
}

QAccessibleInterface *AccessibleCells::childAt(int x, int y) const
{
    if (QAccessibleInterface *button = QAccessibleWidget::childAt(x, y))
        return button;
    const CellTable table = tableOf(object());
    if (!table.place)
        return nullptr;
    const QPoint place = widget()->mapFromGlobal(QPoint(x, y));
    for (int row = 0; row < table.rows.size(); ++row)
        for (int column = 0; column < table.columns.size(); ++column)
            if (table.place(row, column).contains(place))
                return cell(row, column);
    return nullptr;
}

int AccessibleCells::indexOfChild(const QAccessibleInterface *child) const
{
    const CellTable table = tableOf(object());
    if (const auto *ours = dynamic_cast<const AccessibleCell *>(child))
        return indexOfCell(table, ours->place());
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? index : index + cellCount();
}

QAccessibleInterface *AccessibleCells::focusChild() const
{
    const auto *painter = dynamic_cast<const PaintsCells *>(object());
    const auto current = painter ? painter->currentCell() : std::nullopt;
    if (current && widget()->hasFocus())
        return cellAt(current->row, current->column);
    return QAccessibleWidget::focusChild();
}

QAccessibleInterface *AccessibleCells::cellAt(int row, int column) const
{
    const bool isInside = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isInside ? cell(row, column) : nullptr;
}

int AccessibleCells::rowCount() const
{
    return static_cast<int>(tableOf(object()).rows.size());
}

int AccessibleCells::columnCount() const
{
    return static_cast<int>(tableOf(object()).columns.size());
}

QString AccessibleCells::rowDescription(int row) const
{
    return tableOf(object()).rows.value(row);
}

QString AccessibleCells::columnDescription(int column) const
{
    return tableOf(object()).columns.value(column);
}

int AccessibleCells::selectedCellCount() const
{
    return static_cast<int>(selectedCells().size());
}

QList<QAccessibleInterface *> AccessibleCells::selectedCells() const
{
    const auto *painter = dynamic_cast<const PaintsCells *>(object());
    const auto current = painter ? painter->currentCell() : std::nullopt;
    QAccessibleInterface *selected = current ? cellAt(current->row, current->column) : nullptr;
    return selected ? QList{selected} : QList<QAccessibleInterface *>();
}

QAccessibleInterface *AccessibleCells::cell(int row, int column) const
{
    QAccessible::Id &id = m_cells[{row, column}];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new AccessibleCell(widget(), {row, column}));
    return QAccessible::accessibleInterface(id);
}

/// None where there is nothing to read: a table of titles alone says less than the widget's description.
int AccessibleCells::cellCount() const
{
    const CellTable table = tableOf(object());
    const auto rows = static_cast<int>(table.rows.size());
    const auto columns = static_cast<int>(table.columns.size());
    return rows > 0 && columns > 0 ? (rows + 1) * (columns + 1) : 0;
}

} // namespace digitlab::ui
