// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/closing.h"

#include "ui/jobs/trainings.h"
#include "ui/style/message_bar.h"
#include "ui/style/text.h"

#include <utility>

namespace digitlab::ui {

Closing::Closing(RunList &runs, Trainings &trainings, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_trainings(trainings)
    , m_training(m_trainings.session())
    , m_messages(messages)
{
    connect(&m_training, &TrainingSession::finished, this, &Closing::closeWhenEnded);
    connect(&m_training, &TrainingSession::failed, this, &Closing::closeWhenEnded);
    connect(&m_training, &TrainingSession::unwritten, this, &Closing::offerToWriteAgain);
    connect(&m_trainings.sweeps(), &SweepRunner::ended, this, &Closing::closeWhenEnded);
    connect(&messages, &MessageBar::closed, this, &Closing::takeBack);
}

bool Closing::mayClose()
{
    if (m_answer == Answer::None
        && (m_training.isBusy() || m_trainings.sweeps().isBusy() || m_runs.runsInMemory() > 0)) {
        ask();
        return false;
    }
    if (!m_training.isBusy())
        return true;
    Q_EMIT stopping();
    if (m_training.isUnwritten())
        m_training.cancelWriting();
    else
        m_training.stop();
    return false;
}

void Closing::ask()
{
    m_isAsking = true;
    const bool stops = m_trainings.sweeps().isBusy() || (m_training.isBusy() && !m_training.isUnwritten());
    m_messages.offer(
        MessageKind::Warning, question(), stops ? tr("Stop and close") : tr("Close anyway"), [this] { closeAgreed(); });
}

QString Closing::question() const
{
    const int lost = m_runs.runsInMemory();
    const QString loss = lost == 1 ? tr("One run exists only in memory and would be lost: export it, or choose a "
                                        "folder for runs on the History page.")
                                   : tr("%1 runs exist only in memory and would be lost: export them, or choose a "
                                        "folder for runs on the History page.")
                                         .arg(lost);
    if (m_training.isUnwritten())
        return tr("The run cannot be written. Close and lose what was trained since its last checkpoint?");
    if (m_trainings.sweeps().isBusy()) {
        const QString sweep = tr("A sweep is being trained. Stop it and close? What was trained is kept, and the rest "
                                 "can be trained later.");
        return lost > 0 ? sweep + QLatin1Char(' ') + loss : sweep;
    }
    if (!m_training.isBusy())
        return loss;
    return lost > 0 ? tr("A training is running. %1").arg(loss)
                    : tr("A training is running. Stop it and close? The run is kept and can be resumed.");
}

void Closing::offerToWriteAgain(const QString &reason)
{
    stay();
    m_isAsking = true;
    const RunStorage storage = m_runs.store().storage();
    const QString trash = storage.trashed == 0
        ? tr("A deleted run first moves to a trash on the same disk; emptying the trash frees its space.")
        : tr("The trash of deleted runs on the same disk holds %1.").arg(byteText(storage.trash));
    m_messages.offer(MessageKind::Error,
        tr("%1. The run is in memory until it is written: free some space, then try again. %2").arg(reason, trash),
        tr("Try again"), [this] {
            m_isAsking = false;
            m_messages.clear();
            m_training.writeAgain();
        });
    if (storage.trashed > 0)
        m_messages.addOffer(tr("Empty the trash"), [this] { emptyTrashAndWriteAgain(); });
    else
        m_messages.addOffer(tr("Keep it in memory"), [this] { keepInMemory(); });
}

void Closing::keepInMemory()
{
    try {
        const auto folder = m_runs.store().newFolderInMemory(m_trainings.folder().filename().string());
        m_isAsking = false;
        m_messages.clear();
        m_training.writeTo(folder);
    } catch (const std::exception &error) {
        offerToWriteAgain(shownPath(error.what()));
    }
}

void Closing::emptyTrashAndWriteAgain()
{
    m_isAsking = false;
    m_runs.store().emptyTrash(std::chrono::hours(0));
    m_messages.clear();
    m_training.writeAgain();
}

void Closing::closeAgreed()
{
    agree();
    Q_EMIT ready();
}

void Closing::closeWhenEnded()
{
    if (std::exchange(m_isAsking, false)) // whether to stop what has ended
        m_messages.clear();
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
    m_isAsking = false;
    stay();
    if (m_training.isUnwritten())
        m_training.askAgain();
}

} // namespace digitlab::ui
