#include "ui/views/page_scroll.h"

#include "ui/theme.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int lowest = 15 * gridUnit;

} // namespace

PageScroll::PageScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // it follows the focus of what it holds
}

QSize PageScroll::minimumSizeHint() const
{
    const QSize content = widget()->minimumSizeHint();
    const int bar = verticalScrollBar()->isVisibleTo(this) ? verticalScrollBar()->sizeHint().width() : 0;
    return {content.width() + bar, std::min(content.height(), lowest)};
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool changed = watched == widget() && event->type() == QEvent::LayoutRequest;
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (changed)
        updateGeometry();
    return handled;
}

} // namespace digitlab::ui
