#include "ui/closing.h"

#include "ui/message_bar.h"
#include "ui/training_session.h"

namespace digitlab::ui {

Closing::Closing(TrainingSession &training, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_training(training)
    , m_messages(messages)
{
    connect(&training, &TrainingSession::finished, this, &Closing::closeWhenEnded);
    connect(&training, &TrainingSession::failed, this, &Closing::closeWhenEnded);
    connect(&training, &TrainingSession::unwritten, this, &Closing::offerToWriteAgain);
    connect(&messages, &MessageBar::closed, this, &Closing::takeBack);
}

bool Closing::mayClose()
{
    if (!m_training.isRunning())
        return true;
    if (m_answer == Answer::None) {
        ask();
        return false;
    }
    Q_EMIT stopping();
    if (m_training.isUnwritten())
        m_training.giveUpWriting();
    else
        m_training.stop();
    return false;
}

void Closing::ask()
{
    const bool unwritten = m_training.isUnwritten();
    m_messages.offer(MessageKind::Warning,
        unwritten ? tr("The run cannot be written. Close and lose what was trained since its last checkpoint?")
                  : tr("A training is running. Stop it and close? The run is kept and can be resumed."),
        unwritten ? tr("Close all the same") : tr("Stop and close"), [this] { closeAgreed(); });
}

void Closing::offerToWriteAgain(const QString &reason)
{
    stay();
    m_messages.offer(MessageKind::Error,
        tr("%1. The run is in memory until it is written: make room for it, then try again.").arg(reason),
        tr("Try again"), [this] {
            m_messages.clear();
            m_training.writeAgain();
        });
}

void Closing::closeAgreed()
{
    agree();
    Q_EMIT ready();
}

void Closing::closeWhenEnded()
{
    if (m_answer == Answer::Agreed)
        Q_EMIT ready();
}

void Closing::stay()
{
    m_answer = Answer::None;
    Q_EMIT stays();
}

/// The message was closed: nothing is answered by that.
void Closing::takeBack()
{
    stay();
    if (m_training.isUnwritten())
        m_training.askAgain();
}

} // namespace digitlab::ui
