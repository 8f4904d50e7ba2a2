// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QSlider>
#include <QTabBar>

namespace digitlab::ui {

namespace {

bool changesByWheel(const QObject &widget)
{
    return qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QSlider *>(&widget) || qobject_cast<const QTabBar *>(&widget);
}

} // namespace

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() != QEvent::Wheel && event->type() != QEvent::Polish) || !changesByWheel(*watched))
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::Polish && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus); // else the wheel itself would bring the focus
    if (event->type() == QEvent::Polish || widget->hasFocus())
        return false;
    event->ignore(); // its parent is asked next
    return true;
}

} // namespace digitlab::ui
