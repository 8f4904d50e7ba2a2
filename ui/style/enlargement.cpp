// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/enlargement.h"

#include "ui/style/boxes.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <utility>

namespace digitlab::ui {

namespace {

/// The outermost widget, or the one that is a page of a stack.
QWidget &pageOf(QWidget &part)
{
    QWidget *page = part.parentWidget();
    while (page->parentWidget() && !page->isWindow() && !qobject_cast<QStackedWidget *>(page->parentWidget()))
        page = page->parentWidget();
    return *page;
}

} // namespace

void Enlargement::toggle(QWidget &part)
{
    if (isEnlarged(part))
        static_cast<Enlargement *>(part.parentWidget())->end();
    else if (part.parentWidget() && part.parentWidget()->layout())
        new Enlargement(part, pageOf(part));
}

bool Enlargement::isEnlarged(const QWidget &part)
{
    return qobject_cast<Enlargement *>(part.parentWidget()) != nullptr;
}

Enlargement::Enlargement(QWidget &part, QWidget &page)
    : QFrame(&page)
    , m_part(&part)
    , m_home(part.parentWidget())
    , m_gap(new QWidget)
{
    setProperty("card", true);
    m_gap->setMinimumSize(part.size());
    delete m_home->layout()->replaceWidget(m_part, m_gap);
    inColumn(this, 0, {{m_part, 1}})->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    page.installEventFilter(this);
    connect(new QShortcut(Qt::Key_Escape, this, this, &Enlargement::end, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activatedAmbiguously, this, &Enlargement::end);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && parentWidget()->isAncestorOf(now) && !isAncestorOf(now))
            end();
    });
    setGeometry(page.rect());
    show();
    raise();
    m_part->setFocus();
}

Enlargement::~Enlargement() = default;

/// The focus wanders while the part goes home, which must not end it again.
void Enlargement::end()
{
    QWidget *part = std::exchange(m_part, nullptr);
    if (!part)
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    delete m_home->layout()->replaceWidget(m_gap, part);
    part->show();
    if (hadFocus)
        part->setFocus();
    delete m_gap;
    hide();
    deleteLater();
}

bool Enlargement::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

} // namespace digitlab::ui
