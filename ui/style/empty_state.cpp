// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/empty_state.h"

#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace digitlab::ui {

EmptyState::EmptyState(const QString &title, const QString &text, const QString &actionText, QWidget *parent)
    : QWidget(parent)
    , m_action(new QPushButton(actionText))
{
    auto *heading = new QLabel(title);
    heading->setFont(titleFont());
    heading->setAlignment(Qt::AlignCenter);
    auto *sentence = new QLabel(text);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setFixedWidth(52 * gridUnit); // a label that wraps has no width of its own
    sentence->setMinimumHeight(sentence->heightForWidth(sentence->width())); // and beside an alignment no height
    m_action->setProperty("primary", true);
    m_action->setVisible(!actionText.isEmpty());

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * gridUnit);
    layout->addStretch(2);
    layout->addWidget(heading);
    layout->addWidget(sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setActionEnabled(bool enabled)
{
    m_action->setEnabled(enabled);
}

} // namespace digitlab::ui
