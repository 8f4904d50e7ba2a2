// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/accessible_choice.h"

#include <QAbstractButton>

namespace digitlab::ui {

AccessibleChoice::AccessibleChoice(QAbstractButton *button, QAccessible::Role role)
    : QAccessibleWidget(button, role)
{
}

QString AccessibleChoice::text(QAccessible::Text text) const
{
    if (text == QAccessible::Name && button()->accessibleName().isEmpty())
        return button()->text();
    return QAccessibleWidget::text(text);
}

QAccessible::State AccessibleChoice::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.selectable = true;
    state.selected = button()->isChecked();
    return state;
}

QStringList AccessibleChoice::actionNames() const
{
    return QStringList{pressAction()} + QAccessibleWidget::actionNames();
}

void AccessibleChoice::doAction(const QString &action)
{
    if (action == pressAction())
        button()->click();
    else
        QAccessibleWidget::doAction(action);
}

QAbstractButton *AccessibleChoice::button() const
{
    return static_cast<QAbstractButton *>(widget());
}

} // namespace digitlab::ui
