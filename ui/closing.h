#pragma once

#include <QObject>

namespace digitlab::ui {

class MessageBar;
class TrainingSession;

/// Whether the window may close. A training is stopped first, when the user agrees, and a run that cannot be written
/// keeps the window open: what was trained since its last checkpoint is in memory alone.
class Closing : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; the questions stand in `messages`.
    Closing(TrainingSession &training, MessageBar &messages, QObject *parent = nullptr);

    /// The user has agreed already, or the system does not ask.
    void agree() { m_answer = Answer::Agreed; }
    /// Where it may not close yet, what comes before is begun or asked for; ready() follows.
    bool mayClose();

Q_SIGNALS:
    void stopping(); ///< the training, so that the window can close
    void stays();    ///< the window, after all
    void ready();

private:
    enum class Answer { None, Agreed };

    void ask();
    void offerToWriteAgain(const QString &reason);
    void closeAgreed();
    void closeWhenEnded();
    void stay();
    void takeBack();

    TrainingSession &m_training;
    MessageBar &m_messages;
    Answer m_answer = Answer::None;
};

} // namespace digitlab::ui
