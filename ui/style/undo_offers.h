// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/done_step.h"

#include <QObject>
#include <QUndoStack>

namespace digitlab::ui {

class MessageBar;

/// The steps of a page that can be undone; the sentence on each offers it as long as it is the last one.
class UndoOffers : public QObject
{
    Q_OBJECT

public:
    explicit UndoOffers(QObject *parent = nullptr);

    QUndoStack *stack() { return &m_stack; }
    /// `told` gets the sentence with its button. Takes the step, which is done already.
    void push(const QString &sentence, MessageBar &told, DoneStep *step);
    /// Forgets the steps that can no longer be undone, as far as they would be next; those below when their turn comes.
    void dropImpossible();

private:
    QUndoStack m_stack;
};

} // namespace digitlab::ui
