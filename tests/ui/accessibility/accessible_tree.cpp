// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility/accessible_tree.h"

#include <QLabel>
#include <QSet>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

const QSet<QAccessible::Role> informing{QAccessible::StaticText, QAccessible::Graphic, QAccessible::Table,
    QAccessible::Chart, QAccessible::ProgressBar, QAccessible::Slider, QAccessible::ComboBox, QAccessible::EditableText,
    QAccessible::SpinBox, QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton,
    QAccessible::AlertMessage, QAccessible::PageTab, QAccessible::PageTabList, QAccessible::List, QAccessible::ListItem,
    QAccessible::Tree, QAccessible::ColumnHeader, QAccessible::RowHeader, QAccessible::Canvas, QAccessible::Link,
    QAccessible::MenuItem, QAccessible::ButtonMenu};

/// A label that has nothing to say yet, and a cell without a value.
bool isEmpty(const QAccessibleInterface *element)
{
    const auto *label = qobject_cast<const QLabel *>(element->object());
    return (label && label->text().isEmpty() && label->pixmap().isNull()) || element->role() == QAccessible::Cell;
}

bool saysSomething(const QAccessibleInterface *element)
{
    return informing.contains(element->role()) || element->state().focusable;
}

QString described(const QAccessibleInterface *element)
{
    const auto className = [](const QObject *object) {
        return object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("nothing");
    };
    const QObject *object = element->object();
    const QAccessibleInterface *parent = element->parent();
    return QStringLiteral("role %1, %2 in %3 \"%4\"")
        .arg(element->role())
        .arg(className(object), className(parent ? parent->object() : nullptr),
            parent ? parent->text(QAccessible::Name) : QString());
}

void walk(QAccessibleInterface *element, QSet<QAccessibleInterface *> &seen,
    const std::function<void(QAccessibleInterface *)> &visit)
{
    if (!element || !element->isValid() || seen.contains(element) || element->state().invisible)
        return;
    seen.insert(element);
    visit(element);
    for (int index = 0; index < element->childCount(); ++index)
        walk(element->child(index), seen, visit);
}

} // namespace

void walkAccessible(QAccessibleInterface *root, const std::function<void(QAccessibleInterface *)> &visit)
{
    QSet<QAccessibleInterface *> seen;
    walk(root, seen, visit);
}

QString spokenName(const QAccessibleInterface *element)
{
    if (element->role() == QAccessible::ComboBox) // whose name is its choice, on Linux
        for (const auto &[other, relation] : element->relations(QAccessible::Label))
            return other->text(QAccessible::Name);
    return element->role() == QAccessible::ComboBox ? QString() : element->text(QAccessible::Name);
}

QStringList unnamedBelow(QAccessibleInterface *root)
{
    QStringList unnamed;
    walkAccessible(root, [&unnamed](const QAccessibleInterface *element) {
        if (saysSomething(element) && !isEmpty(element) && spokenName(element).trimmed().isEmpty())
            unnamed << described(element);
    });
    return unnamed;
}

int cellsWalkedBelow(QAccessibleInterface *root)
{
    int cells = 0;
    walkAccessible(root, [&cells](QAccessibleInterface *element) {
        QAccessibleTableInterface *table = element->tableInterface();
        if (!table)
            return;
        for (int row = 0; row < table->rowCount(); ++row)
            for (int column = 0; column < table->columnCount(); ++column) {
                QAccessibleInterface *cell = table->cellAt(row, column);
                ASSERT_TRUE(cell) << described(element).toStdString() << row << ", " << column;
                ASSERT_TRUE(cell->tableCellInterface());
                EXPECT_EQ(cell->tableCellInterface()->rowIndex(), row);
                EXPECT_EQ(cell->tableCellInterface()->columnIndex(), column);
                EXPECT_EQ(cell->tableCellInterface()->table(), element);
                EXPECT_GE(element->indexOfChild(cell), 0) << described(element).toStdString();
                cell->text(QAccessible::Name);
                cell->rect();
                ++cells;
            }
    });
    return cells;
}

} // namespace digitlab::ui
