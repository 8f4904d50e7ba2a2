// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

class QAction;
class QUndoCommand;
class QUndoStack;

namespace digitlab::ui {

/// Undo and redo over the undo stacks of several pages in the order in which things were done: undo takes back what was
/// done last, wherever that was. Whatever is done anew, on any page, ends what could be done again. Each stack can
/// still be used on its own.
class UndoHistory : public QObject
{
    Q_OBJECT

public:
    explicit UndoHistory(QObject *parent = nullptr);

    /// `stack` must outlive it.
    void add(QUndoStack *stack);
    std::vector<QUndoStack *> stacks() const;
    /// They name what they will do, "Undo Delete 2 digits", and are off where there is nothing.
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }

Q_SIGNALS:
    /// By one of the actions.
    void undone(QUndoStack *stack, const QString &text);
    void redone(QUndoStack *stack, const QString &text);

private:
    struct Source {
        QUndoStack *stack = nullptr;
        int done = 0;                       ///< its steps that are done, as far as is known here
        const QUndoCommand *next = nullptr; ///< what it would do again, compared only
    };
    using Order = std::vector<QUndoStack *>; ///< one entry a step, the latest last

    void follow(QUndoStack *stack);
    void undo();
    void redo();
    void showActions();

    std::vector<Source> m_sources;
    Order m_done;
    Order m_undone;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace digitlab::ui
