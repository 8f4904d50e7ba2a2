// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/message_float.h"

#include "ui/style/message_bar.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int messageMargin = gridUnit;
constexpr int widest = 76 * gridUnit;

} // namespace

MessageFloat::MessageFloat(MessageBar &bar, QWidget &page)
    : QObject(&page)
    , m_bar(bar)
    , m_page(page)
{
    const bool isShown = bar.isVisibleTo(&page);
    bar.setParent(&page);
    bar.setVisible(isShown);
    bar.installEventFilter(this);
    page.installEventFilter(this);
    const auto makeWay = [this] {
        if (m_bar.isVisible())
            place();
    };
    connect(qApp, &QApplication::focusChanged, this, makeWay);
    connect(qApp, &QApplication::focusChanged, this, makeWay, Qt::QueuedConnection); // once it was scrolled into view
}

bool MessageFloat::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOfPage = watched == &m_page && event->type() == QEvent::Resize;
    const bool isOfBar = watched == &m_bar && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest);
    if (isOfPage || isOfBar)
        place();
    return QObject::eventFilter(watched, event);
}

/// Where the focus is under it, it goes to the upper corner.
void MessageFloat::place()
{
    const int width = std::min(m_page.width() - 2 * messageMargin, widest);
    m_bar.resize(width, m_bar.height()); // a narrow one has its buttons under the text
    m_bar.layout()->activate();
    const int height = std::max(m_bar.heightForWidth(width), m_bar.minimumSizeHint().height()); // with its border
    QRect corner(m_page.width() - width - messageMargin, m_page.height() - height - messageMargin, width, height);
    if (corner.intersects(focused()))
        corner.moveTop(messageMargin);
    m_bar.setGeometry(corner);
    m_bar.layout()->activate();
    m_bar.raise();
}

/// What has the focus on the page, apart from the bar itself and from what reaches over most of the page.
QRect MessageFloat::focused() const
{
    const QWidget *widget = QApplication::focusWidget();
    if (!widget || !m_page.isAncestorOf(widget) || m_bar.isAncestorOf(widget) || widget->height() > m_page.height() / 2)
        return {};
    return {widget->mapTo(&m_page, QPoint()), widget->size()};
}

} // namespace digitlab::ui
