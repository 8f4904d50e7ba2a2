// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/page_scroll.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int lowest = 15 * gridUnit;
constexpr int widestAsked
    = 75 * gridUnit; // that is asked for; long words of some languages need more, and are scrolled to

} // namespace

PageScroll::PageScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it follows the focus of what it holds
    for (QWidget *part : {content, viewport()})
        part->setAutoFillBackground(false);
}

QSize PageScroll::minimumSizeHint() const
{
    const QSize content = widget()->minimumSizeHint();
    const int bar = verticalScrollBar()->isVisibleTo(this) ? verticalScrollBar()->sizeHint().width() : 0;
    return {std::min(content.width(), widestAsked) + bar, std::min(content.height(), lowest)};
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry();
    }
    return handled;
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// A resizable QScrollArea would give what wraps its text the height that it likes best, and scroll where it fits.
void PageScroll::fit()
{
    widget()->resize(viewport()->size().expandedTo(widget()->minimumSizeHint()));
}

} // namespace digitlab::ui
