// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/buddy_labels.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVariant>
#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr auto installedProperty = "namesLists";

bool hasLabel(const QComboBox &list)
{
    return std::ranges::any_of(list.parentWidget()->children(), [&list](const QObject *sibling) {
        const auto *label = qobject_cast<const QLabel *>(sibling);
        return label && label->buddy() == &list;
    });
}

} // namespace

void BuddyLabels::installOn(QApplication &application)
{
    if (application.property(installedProperty).toBool())
        return;
    application.setProperty(installedProperty, true);
    application.installEventFilter(new BuddyLabels(&application));
}

bool BuddyLabels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish)
        return false;
    auto *list = qobject_cast<QComboBox *>(watched);
    if (!list || list->accessibleName().isEmpty() || !list->parentWidget() || hasLabel(*list))
        return false;
    auto *label = new QLabel(list->accessibleName(), list->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(list);
    label->hide();
    return false;
}

} // namespace digitlab::ui
