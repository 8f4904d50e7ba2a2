// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/training_session.h"

#include "core/base/failure_text.h"
#include "ui/jobs/event_queue.h"
#include "ui/jobs/mailbox.h"
#include "ui/jobs/pause_gate.h"
#include "ui/jobs/retry_gate.h"
#include "ui/style/text.h"

#include <QTimer>
#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace digitlab::ui {

using namespace std::chrono_literals;

using Experiment = std::function<ExperimentResult(const ExperimentOptions &)>;

struct TrainingSession::Private {
    explicit Private(TrainingSession *owner);

    void launch(const QString &name, Experiment experiment);
    void work(const Experiment &experiment, const std::string &name, const std::stop_token &stop);
    void answer(bool tryAgain);
    void replay();
    void end(const std::optional<ExperimentResult> &result, const QString &failure);

    TrainingSession *session;
    EventQueue events;
    PauseGate gate;
    RetryGate retry;
    std::mutex elsewhereMutex;
    std::optional<std::filesystem::path> elsewhere; ///< where the run is to be written instead
    QTimer timer;
    bool running = false;
    std::optional<QString> unwritten; ///< the reason, while its question waits
    Mailbox mailbox;
    std::jthread thread; // last: it ends before what it uses
};

TrainingSession::Private::Private(TrainingSession *owner)
    : session(owner)
{
    timer.setInterval(34ms); // a little below 30 times a second
    QObject::connect(&timer, &QTimer::timeout, session, [this] { replay(); });
}

void TrainingSession::Private::launch(const QString &name, Experiment experiment)
{
    Q_ASSERT(!running);
    running = true;
    gate.open();
    timer.start();
    Q_EMIT session->started(name);
    try {
        thread = std::jthread([this, experiment = std::move(experiment), name = name.toStdString()](
                                  const std::stop_token &stop) { work(experiment, name, stop); });
    } catch (const std::system_error &error) {
        const QString reason
            = tr("No thread is available for training: %1.").arg(QString::fromStdString(error.code().message()));
        mailbox.post([this, reason] { end({}, reason); });
    }
}

void TrainingSession::Private::work(const Experiment &experiment, const std::string &name, const std::stop_token &stop)
{
    const auto observer = [this, stop](const TrainingEvent &event) {
        if (!std::holds_alternative<ValidationProgress>(event)) // there to be held at
            events.push(event);
        gate.pass(stop);
    };
    const auto notice = [this](const std::string &sentence) {
        mailbox.post([this, text = QString::fromStdString(sentence)] { Q_EMIT session->noticed(text); });
    };
    const auto writeAgain = [this](const std::string &reason) {
        return retry.ask([&] {
            mailbox.post([this, text = QString::fromStdString(reason)] {
                unwritten = text;
                Q_EMIT session->unwritten(text);
            });
        });
    };
    const auto takeElsewhere = [this] {
        const std::lock_guard lock(elsewhereMutex);
        return std::exchange(elsewhere, {});
    };
    const auto resumed = [this](const std::vector<EpochMetrics> &epochs) {
        mailbox.post([this, epochs] { Q_EMIT session->resumed(epochs); });
    };
    std::optional<ExperimentResult> result;
    QString failure;
    try {
        result = experiment({.name = name,
            .observer = observer,
            .notice = notice,
            .writeAgain = writeAgain,
            .elsewhere = takeElsewhere,
            .resumed = resumed,
            .stop = stop});
    } catch (const std::exception &error) {
        failure = shownPath(failureText(error));
    }
    mailbox.post([this, result = std::move(result), failure] { end(result, failure); });
}

void TrainingSession::Private::replay()
{
    for (const TrainingEvent &event : events.takeAll()) {
        if (const auto *batch = std::get_if<BatchDone>(&event))
            Q_EMIT session->batchDone(*batch);
        else
            Q_EMIT session->epochDone(std::get<EpochDone>(event));
    }
}

void TrainingSession::Private::end(const std::optional<ExperimentResult> &result, const QString &failure)
{
    timer.stop();
    replay();
    running = false;
    gate.open();
    if (result)
        Q_EMIT session->finished(*result);
    else
        Q_EMIT session->failed(failure);
}

void TrainingSession::Private::answer(bool tryAgain)
{
    if (std::exchange(unwritten, {}))
        retry.answer(tryAgain);
}

TrainingSession::TrainingSession(QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(this))
{
}

TrainingSession::~TrainingSession()
{
    m_private->retry.abandon();
}

void TrainingSession::start(std::shared_ptr<const SplitDataset> data, const RunConfig &config,
    const std::filesystem::path &folder, const QString &name)
{
    m_private->launch(name, [data = std::move(data), config, folder](const ExperimentOptions &options) {
        return runExperiment(*data, config, folder, options);
    });
}

void TrainingSession::resumeRun(
    std::shared_ptr<const SplitDataset> data, const std::filesystem::path &folder, const QString &name)
{
    m_private->launch(name, [data = std::move(data), folder](const ExperimentOptions &options) {
        return resumeExperiment(*data, folder, options);
    });
}

void TrainingSession::pause()
{
    if (!isRunning() || isPaused())
        return;
    m_private->gate.close();
    Q_EMIT pausedChanged(true);
}

void TrainingSession::proceed()
{
    if (!isPaused())
        return;
    m_private->gate.open();
    Q_EMIT pausedChanged(false);
}

void TrainingSession::stop()
{
    m_private->thread.request_stop();
    if (isUnwritten())
        askAgain();
}

void TrainingSession::askAgain()
{
    Q_EMIT unwritten(*m_private->unwritten);
}

void TrainingSession::writeAgain()
{
    m_private->answer(true);
}

void TrainingSession::writeTo(const std::filesystem::path &folder)
{
    {
        const std::lock_guard lock(m_private->elsewhereMutex);
        m_private->elsewhere = folder;
    }
    writeAgain();
}

void TrainingSession::giveUpWriting()
{
    m_private->answer(false);
}

bool TrainingSession::isUnwritten() const
{
    return m_private->unwritten.has_value();
}

bool TrainingSession::isRunning() const
{
    return m_private->running;
}

bool TrainingSession::isPaused() const
{
    return m_private->gate.isClosed();
}

} // namespace digitlab::ui
