// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/accessible_source.h"

#include "ui/accessibility/accessible_choice.h"
#include "ui/accessibility/buddy_labels.h"
#include "ui/accessibility/quiet_changes.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QApplication>
#include <QVariant>

namespace digitlab::ui {

namespace {

constexpr auto roleProperty = "accessibleRole";

/// Asked of every object, also while it is being destroyed: then it is no source any more.
QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    if (auto *source = dynamic_cast<AccessibleSource *>(object))
        return source->makeAccessible();
    const QVariant role = object ? object->property(roleProperty) : QVariant();
    if (!role.isValid())
        return nullptr;
    if (auto *button = qobject_cast<QAbstractButton *>(object))
        return new AccessibleChoice(button, static_cast<QAccessible::Role>(role.toInt()));
    return new QAccessibleWidget(static_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void installAccessibility()
{
    QAccessible::installFactory(interfaceOf); // once, however often it is asked
    QAccessible::installUpdateHandler(tellUnlessQuiet);
    BuddyLabels::installOn(*qApp);
}

} // namespace digitlab::ui
