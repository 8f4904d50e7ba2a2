// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/accessible_cell.h"

#include <QWindow>

namespace digitlab::ui {

int indexOfCell(const CellTable &table, CellPlace place)
{
    return (place.row + 1) * (static_cast<int>(table.columns.size()) + 1) + place.column + 1;
}

AccessibleCell::AccessibleCell(QWidget *widget, CellPlace place)
    : m_widget(widget)
    , m_place(place)
{
}

bool AccessibleCell::isValid() const
{
    const CellTable table = cells();
    return m_place.row < table.rows.size() && m_place.column < table.columns.size();
}

QWindow *AccessibleCell::window() const
{
    return m_widget ? m_widget->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleCell::parent() const
{
    return QAccessible::queryAccessibleInterface(m_widget);
}

QString AccessibleCell::text(QAccessible::Text text) const
{
    const CellTable table = cells();
    if (!isValid())
        return {};
    if (isTitle())
        return text == QAccessible::Name ? titleText(table) : QString();
    if (text == QAccessible::Name)
        return table.text(m_place.row, m_place.column);
    return text == QAccessible::Description && table.sentence ? table.sentence(m_place.row, m_place.column) : QString();
}

QRect AccessibleCell::rect() const
{
    if (!m_widget || !isValid())
        return {};
    const CellTable table = cells();
    const QRect all(m_widget->mapToGlobal(QPoint()), m_widget->size());
    if (!table.place || isTitle())
        return all;
    return table.place(m_place.row, m_place.column).translated(all.topLeft());
}

QAccessible::Role AccessibleCell::role() const
{
    if (m_place.row < 0)
        return QAccessible::ColumnHeader;
    return m_place.column < 0 ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = !m_widget || !m_widget->isVisible();
    state.readOnly = true;
    if (isTitle() || !painter())
        return state;
    const bool byKeyboard = m_widget->focusPolicy() & Qt::TabFocus;
    state.focusable = byKeyboard;
    state.selectable = byKeyboard;
    state.selected = isSelected();
    state.focused = state.selected && m_widget->hasFocus();
    return state;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface && !isTitle())
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface && !isTitle())
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool AccessibleCell::isSelected() const
{
    return painter() && painter()->currentCell() == m_place;
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    return titleAt({-1, m_place.column});
}

QList<QAccessibleInterface *> AccessibleCell::rowHeaderCells() const
{
    return titleAt({m_place.row, -1});
}

QStringList AccessibleCell::actionNames() const
{
    return painter() && painter()->canActivateCells() ? QStringList{pressAction()} : QStringList();
}

void AccessibleCell::doAction(const QString &action)
{
    if (action == pressAction() && isValid() && !isTitle())
        painter()->activateCell(m_place);
}

PaintsCells *AccessibleCell::painter() const
{
    return dynamic_cast<PaintsCells *>(m_widget.data());
}

CellTable AccessibleCell::cells() const
{
    return painter() ? painter()->cells() : CellTable{};
}

QString AccessibleCell::titleText(const CellTable &cells) const
{
    if (m_place.row < 0)
        return m_place.column >= 0   ? cells.columns[m_place.column]
            : cells.corner.isEmpty() ? m_widget->accessibleName()
                                     : cells.corner;
    return cells.rows[m_place.row];
}

QList<QAccessibleInterface *> AccessibleCell::titleAt(CellPlace place) const
{
    QAccessibleInterface *table = parent();
    QAccessibleInterface *title = table ? table->child(indexOfCell(cells(), place)) : nullptr;
    return title ? QList{title} : QList<QAccessibleInterface *>();
}

} // namespace digitlab::ui
