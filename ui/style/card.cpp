// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/card.h"

#include "ui/style/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace digitlab::ui {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_caption(new QLabel)
    , m_layout(new QVBoxLayout(this))
{
    setProperty("card", true);
    QFont font = bodyFont();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_caption->setFont(captionFont());
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setWordWrap(true);

    m_layout->setContentsMargins(2 * gridUnit, gridUnit + gridUnit / 2, 2 * gridUnit, gridUnit + gridUnit / 2);
    m_layout->setSpacing(gridUnit);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_caption);
    m_layout->addStretch(); // takes what no widget asks for, so that the title stays at the top
    setTitle(title);
    setCaption({});
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void Card::add(QWidget *widget, int stretch)
{
    m_layout->insertWidget(m_layout->count() - 1, widget, stretch);
}

} // namespace digitlab::ui
