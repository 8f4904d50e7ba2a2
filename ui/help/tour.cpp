// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour.h"

#include "ui/style/focus_ring.h"

#include <QEvent>
#include <QWidget>

namespace digitlab::ui {

Tour::Tour(QWidget &window, std::vector<TourStop> stops)
    : QObject(&window)
    , m_window(window)
    , m_stops(std::move(stops))
{
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!m_card) {
        m_card = new TourCard(&m_window);
        connect(m_card, &TourCard::nextRequested, this, &Tour::next);
        connect(m_card, &TourCard::backRequested, this, &Tour::back);
        connect(m_card, &TourCard::leaveRequested, this, &Tour::leave);
        m_window.installEventFilter(this);
    }
    show(0);
}

void Tour::next()
{
    if (m_step + 1 < static_cast<int>(m_stops.size()))
        show(m_step + 1);
    else
        leave();
}

void Tour::back()
{
    if (m_step > 0)
        show(m_step - 1);
}

void Tour::leave()
{
    if (!m_card)
        return;
    m_window.removeEventFilter(this);
    m_card->hide();
    m_card->deleteLater();
    m_card.clear();
    delete m_frame;
    Q_EMIT ended();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection); // once the layouts have followed
    return QObject::eventFilter(watched, event);
}

void Tour::show(int step)
{
    m_step = step;
    const TourStop &stop = m_stops[static_cast<std::size_t>(step)];
    m_leading = true;
    if (stop.open)
        stop.open();
    m_leading = false;
    delete m_frame;
    m_frame = new FocusRing(stop.spokenOf);
    m_card->show(step, static_cast<int>(m_stops.size()), stop.title, stop.text);
    place();
    QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
}

void Tour::place()
{
    if (!m_card)
        return;
    const QWidget *widget = m_stops[static_cast<std::size_t>(m_step)].spokenOf;
    m_card->placeBeside({widget->mapTo(&m_window, QPoint()), widget->size()});
}

} // namespace digitlab::ui
