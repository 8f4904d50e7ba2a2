// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessibility/cell_table.h"

#include <QAccessibleActionInterface>
#include <QAccessibleTableCellInterface>
#include <QPointer>
#include <QWidget>

namespace digitlab::ui {

/// The child of the table that is this cell; titles have a row or a column of -1.
int indexOfCell(const CellTable &table, CellPlace place);

/// One cell of a painted table, or a title of a row or column.
class AccessibleCell : public QAccessibleInterface,
                       public QAccessibleTableCellInterface,
                       public QAccessibleActionInterface
{
public:
    /// `widget` is a PaintsCells.
    AccessibleCell(QWidget *widget, CellPlace place);

    CellPlace place() const { return m_place; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return m_place.column; }
    int rowIndex() const override { return m_place.row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    PaintsCells *painter() const; ///< null while it is being destroyed
    CellTable cells() const;
    bool isTitle() const { return m_place.row < 0 || m_place.column < 0; }
    QString titleText(const CellTable &cells) const;
    QList<QAccessibleInterface *> titleAt(CellPlace place) const;

    QPointer<QWidget> m_widget;
    CellPlace m_place;
};

} // namespace digitlab::ui
