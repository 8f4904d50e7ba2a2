// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/announcement.h"

#include "ui/accessibility/accessible_source.h"

#include <QAccessible>
#include <QVariant>
#include <QWidget>

namespace digitlab::ui {

namespace {

constexpr auto announcerProperty = "announcer";

/// Null before anything is announced.
QWidget *announcerIn(const QWidget *window)
{
    return window->property(announcerProperty).value<QWidget *>();
}

/// A widget without size that is a notification: Qt before 6.8 has no other way that AT-SPI passes on.
QWidget *announcerOf(QWidget *window)
{
    if (QWidget *announcer = announcerIn(window))
        return announcer;
    auto *announcer = new QWidget(window);
    window->setProperty(announcerProperty, QVariant::fromValue(announcer));
    announcer->setFixedSize(0, 0);
    announcer->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleRole(announcer, QAccessible::Notification);
    announcer->show();
    return announcer;
}

} // namespace

void announce(QWidget *near, const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    QWidget *announcer = announcerOf(near->window());
    announcer->setAccessibleName(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(announcer, sentence);
    QAccessible::updateAccessibility(&event);
#else
    tellAlert(announcer);
#endif
}

QString announced(const QWidget *near)
{
    const QWidget *announcer = announcerIn(near->window());
    return announcer ? announcer->accessibleName() : QString();
}

/// Screen readers say an alert or notification when it appears.
void tellAlert(QWidget *alert)
{
    if (!QAccessible::isActive() || !alert->isVisible())
        return;
    QAccessibleEvent event(alert, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

} // namespace digitlab::ui
