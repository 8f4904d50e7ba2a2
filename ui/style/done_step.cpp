// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/done_step.h"

#include <utility>

namespace digitlab::ui {

DoneStep::DoneStep(const QString &text, Way undo, Way redo)
    : QUndoCommand(text)
    , m_undo(std::move(undo))
    , m_redo(std::move(redo))
{
}

void DoneStep::undo()
{
    go(m_undo);
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
