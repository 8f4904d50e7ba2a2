// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/empty_state.h"

#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace digitlab::ui {

EmptyState::EmptyState(const QString &title, const QString &text, const QString &actionText, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_action(new QPushButton(actionText))
{
    auto *heading = new QLabel(title);
    heading->setFont(titleFont());
    heading->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setFixedWidth(52 * gridUnit); // a label that wraps has no width of its own
    setText(text);
    m_action->setProperty("primary", true);
    m_action->setVisible(!actionText.isEmpty());

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * gridUnit);
    layout->addStretch(2);
    layout->addWidget(heading);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setText(const QString &text)
{
    m_sentence->setText(text);
    // beside an alignment it has none; of no text it is -1
    m_sentence->setMinimumHeight(std::max(0, m_sentence->heightForWidth(m_sentence->width())));
}

void EmptyState::setActionEnabled(bool enabled)
{
    m_action->setEnabled(enabled);
}

} // namespace digitlab::ui
