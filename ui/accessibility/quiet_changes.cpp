// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/quiet_changes.h"

#include <QAccessible>
#include <QVariant>
#include <QWidget>

namespace digitlab::ui {

namespace {

constexpr auto quietProperty = "changesQuietly";

} // namespace

void keepChangesQuiet(QWidget *widget)
{
    widget->setProperty(quietProperty, true);
}

bool isQuiet(const QAccessibleEvent &event)
{
    const bool isChange = event.type() == QAccessible::NameChanged || event.type() == QAccessible::DescriptionChanged
        || event.type() == QAccessible::ValueChanged;
    return isChange && event.object() && event.object()->property(quietProperty).toBool();
}

void tellUnlessQuiet(QAccessibleEvent *event)
{
    if (isQuiet(*event))
        return;
    QAccessible::installUpdateHandler(nullptr); // else it would come back here
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(tellUnlessQuiet);
}

} // namespace digitlab::ui
