// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/undo_offers.h"

#include "ui/style/message_bar.h"

namespace digitlab::ui {

UndoOffers::UndoOffers(QObject *parent)
    : QObject(parent)
{
    // Queued: whoever follows the stack should see each of its steps.
    connect(&m_stack, &QUndoStack::indexChanged, this, &UndoOffers::dropImpossible, Qt::QueuedConnection);
}

void UndoOffers::dropImpossible()
{
    const auto next = [this] { return dynamic_cast<const DoneStep *>(m_stack.command(m_stack.index() - 1)); };
    while (next() && !next()->isPossible())
        m_stack.undo();
}

void UndoOffers::push(const QString &sentence, MessageBar &told, DoneStep *step)
{
    m_stack.push(step);
    const int after = m_stack.index();
    told.offer(MessageKind::Notice, sentence, tr("Undo"), [this, after] {
        if (m_stack.index() == after)
            m_stack.undo();
    });
    const auto clear = [&told, shown = told.text()] {
        if (told.text() == shown)
            told.clear();
    };
    connect(&m_stack, &QUndoStack::indexChanged, &told, clear, Qt::SingleShotConnection);
}

} // namespace digitlab::ui
