// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/message_float.h"

#include "ui/style/message_bar.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QLayout>
#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int margin = gridUnit;
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
}

bool MessageFloat::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOfPage = watched == &m_page && event->type() == QEvent::Resize;
    const bool isOfBar = watched == &m_bar && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest);
    if (isOfPage || isOfBar)
        place();
    return QObject::eventFilter(watched, event);
}

void MessageFloat::place()
{
    const int width = std::min(m_page.width() - 2 * margin, widest);
    m_bar.resize(width, m_bar.height()); // a narrow one has its buttons under the text
    m_bar.layout()->activate();
    const int height = std::max(m_bar.layout()->heightForWidth(width), m_bar.layout()->minimumSize().height());
    m_bar.setGeometry(m_page.width() - width - margin, m_page.height() - height - margin, width, height);
    m_bar.raise();
}

} // namespace digitlab::ui
