// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focus_follower.h"

#include "ui/style/focus_ring.h"

#include <QApplication>
#include <QFocusEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int margin = 8; // pixels about what is revealed, where it leaves so many

/// The least change of a scroll bar that shows from `begin` to `end`, of which the begin comes first.
void scrollTo(QScrollBar *bar, int begin, int end, int visible)
{
    if (end > bar->value() + visible)
        bar->setValue(end - visible);
    if (begin < bar->value())
        bar->setValue(begin);
}

} // namespace

void revealInScrollAreas(QWidget *widget, const QRect &part)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(widget))
            continue;
        const auto room = [](int visible, int length) { return std::clamp((visible - length) / 2, 0, margin); };
        const int across = room(area->viewport()->width(), part.width());
        const int along = room(area->viewport()->height(), part.height());
        const QRect place = QRect(widget->mapTo(area->widget(), part.topLeft()), part.size())
                                .adjusted(-across, -along, across, along);
        scrollTo(area->verticalScrollBar(), place.top(), place.bottom() + 1, area->viewport()->height());
        scrollTo(area->horizontalScrollBar(), place.left(), place.right() + 1, area->viewport()->width());
    }
}

namespace {

/// The largest part of the scrolled page about the widget that can be seen whole: its card, with all that it tells.
QWidget *cardOf(QWidget &widget)
{
    QScrollArea *area = nullptr;
    for (QWidget *above = widget.parentWidget(); above && !area; above = above->parentWidget())
        area = qobject_cast<QScrollArea *>(above);
    QWidget *card = &widget;
    while (area && card->parentWidget() && card->parentWidget() != area->widget()
        && card->parentWidget()->height() <= area->viewport()->height())
        card = card->parentWidget();
    return card;
}

} // namespace

FocusFollower::FocusFollower(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void FocusFollower::follow(QWidget &widget)
{
    QWidget *card = cardOf(widget);
    revealInScrollAreas(card, card->rect());
    revealInScrollAreas(&widget, widget.rect());
    delete m_ring; // one that is about to go
    if (FocusRing::isNeededOn(widget))
        m_ring = new FocusRing(&widget);
}

bool FocusFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget
            && (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason))
            follow(*widget);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace digitlab::ui
