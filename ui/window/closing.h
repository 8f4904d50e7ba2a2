// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace digitlab::ui {

class MessageBar;
class RunList;
class TrainingSession;
class Trainings;

/// Whether the window may close. A training is stopped first, when the user agrees, and a run that cannot be written
/// keeps the window open: what was trained since its last checkpoint is in memory alone.
class Closing : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; the questions stand in `messages`.
    Closing(RunList &runs, Trainings &trainings, MessageBar &messages, QObject *parent = nullptr);

    /// The user has agreed already, or the system does not ask.
    void agree() { m_answer = Answer::Agreed; }
    /// Where it may not close yet, what comes before is begun or asked for; ready() follows.
    bool mayClose();
    /// Whether a question of it stands in the messages.
    bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void stopping(); ///< the training, so that the window can close
    void stays();    ///< the window, after all
    void ready();

private:
    enum class Answer { None, Agreed };

    void ask();
    QString question() const;
    void emptyTrashAndWriteAgain();
    void keepInMemory();
    void offerToWriteAgain(const QString &reason);
    void closeAgreed();
    void closeWhenEnded();
    void stay();
    void takeBack();

    RunList &m_runs;
    Trainings &m_trainings;
    TrainingSession &m_training;
    MessageBar &m_messages;
    Answer m_answer = Answer::None;
    bool m_isAsking = false;
};

} // namespace digitlab::ui
