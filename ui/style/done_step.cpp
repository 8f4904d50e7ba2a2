// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/done_step.h"

#include <utility>

namespace digitlab::ui {

DoneStep::DoneStep(const QString &text, Way undo, Way redo, Way isPossible)
    : QUndoCommand(text)
    , m_undo(std::move(undo))
    , m_redo(std::move(redo))
    , m_isPossible(std::move(isPossible))
{
}

void DoneStep::undo()
{
    if (isPossible())
        go(m_undo);
    else
        setObsolete(true);
}

void DoneStep::redo()
{
    if (std::exchange(m_isDone, true))
        go(m_redo);
}

void DoneStep::go(const Way &way)
{
    if (!way())
        setObsolete(true);
}

} // namespace digitlab::ui
