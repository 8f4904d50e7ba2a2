// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour_card.h"

#include "ui/style/boxes.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <array>

namespace digitlab::ui {

namespace {

constexpr int cardWidth = 44 * gridUnit;
constexpr int cardGap = gridUnit;

} // namespace

TourCard::TourCard(QWidget *window)
    : QFrame(window)
    , m_progress(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_leave(new QPushButton(tr("Leave the tour")))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
{
    setProperty("card", QStringLiteral("floating"));
    setAutoFillBackground(true);
    setFixedWidth(cardWidth);
    m_progress->setFont(captionFont());
    m_title->setFont(titleFont());
    m_text->setWordWrap(true);
    m_next->setDefault(true);
    QHBoxLayout *buttons = inRow(nullptr, gridUnit, {m_leave, boxSpace, m_back, m_next});
    QVBoxLayout *column = inColumn(this, gridUnit, {m_progress, m_title, m_text, buttons});
    column->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    connect(m_leave, &QPushButton::clicked, this, &TourCard::leaveRequested);
    connect(m_back, &QPushButton::clicked, this, &TourCard::backRequested);
    connect(m_next, &QPushButton::clicked, this, &TourCard::nextRequested);
}

void TourCard::show(int step, int count, const QString &title, const QString &text)
{
    const bool isLast = step + 1 == count;
    m_progress->setText(tr("Step %1 of %2").arg(step + 1).arg(count));
    m_title->setText(title);
    m_text->setText(text);
    m_back->setEnabled(step > 0);
    m_leave->setVisible(!isLast);
    m_next->setText(isLast ? tr("Done") : tr("Next"));
    m_next->setAccessibleDescription(QStringLiteral("%1: %2. %3").arg(m_progress->text(), title, text));
    setAccessibleName(tr("Tour"));
    setFixedHeight(heightForWidth(cardWidth));
    QFrame::show();
    raise();
    m_next->setFocus(); // and its description is what a screen reader says
}

void TourCard::placeBeside(const QRect &spokenOf)
{
    const QRect room = parentWidget()->rect().adjusted(cardGap, cardGap, -cardGap, -cardGap);
    const int top = std::clamp(spokenOf.top(), room.top(), std::max(room.top(), room.bottom() - height()));
    const int left = std::clamp(spokenOf.left(), room.left(), std::max(room.left(), room.right() - width()));
    const std::array places{QPoint(spokenOf.right() + cardGap, top), QPoint(spokenOf.left() - cardGap - width(), top),
        QPoint(left, spokenOf.bottom() + cardGap), QPoint(left, spokenOf.top() - cardGap - height())};
    const auto free = std::ranges::find_if(places, [&](QPoint place) { return room.contains(QRect(place, size())); });
    move(free == places.end() ? QPoint(spokenOf.center().x() - width() / 2, spokenOf.bottom() - height() - 2 * cardGap)
                              : *free);
}

void TourCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace digitlab::ui
