// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/plain_labels.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPointer>

namespace digitlab::ui {

void PlainLabels::installOn(QApplication &application)
{
    static QPointer<PlainLabels> installed;
    if (!installed) {
        installed = new PlainLabels(&application);
        application.installEventFilter(installed);
    }
}

bool PlainLabels::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Polish) { // once, before it is first shown
        if (auto *label = qobject_cast<QLabel *>(object); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(object, event);
}

} // namespace digitlab::ui
