// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drop_filter.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QWidget>

namespace digitlab::ui {

DropFilter::DropFilter(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.setAcceptDrops(true);
    QCoreApplication::instance()->installEventFilter(this);
}

bool DropFilter::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window)
        return false;
    auto *drop = static_cast<QDropEvent *>(event); // what both kinds of drag event are, too
    const Dropped what = droppedFrom(*drop->mimeData());
    if (what.kind == Dropped::Kind::Nothing)
        return false;
    drop->acceptProposedAction();
    if (!isDrag)
        Q_EMIT dropped(what);
    return true;
}

} // namespace digitlab::ui
