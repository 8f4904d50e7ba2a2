// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/undo_offers.h"

#include "ui/style/message_bar.h"

namespace digitlab::ui {

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
