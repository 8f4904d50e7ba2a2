// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>
#include <functional>

namespace digitlab::ui {

/// A step of an undo stack that has been done when it is pushed. Either way may fail, which it tells by itself and says
/// here by false: the step is then forgotten.
class DoneStep : public QUndoCommand
{
public:
    using Way = std::function<bool()>;

    /// Where `isPossible` says no, what it would need to be undone is gone.
    DoneStep(const QString &text, Way undo, Way redo, Way isPossible = {});

    bool isPossible() const { return !m_isPossible || m_isPossible(); }
    void undo() override;
    void redo() override;

private:
    void go(const Way &way);

    Way m_undo;
    Way m_redo;
    Way m_isPossible;
    bool m_isDone = false; ///< since the push, which asks for redo()
};

} // namespace digitlab::ui
