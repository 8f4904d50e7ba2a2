// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/training_session.h"

#include "ui/jobs/event_queue.h"
#include "ui/jobs/pause_gate.h"
#include "ui/jobs/retry_gate.h"
#include "ui/style/text.h"

#include <QTimer>
#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace digitlab::ui {

using namespace std::chrono_literals;

struct TrainingSession::Private {
    EventQueue events;
    PauseGate gate;
    RetryGate retry;
    std::mutex elsewhereMutex;
    std::optional<std::filesystem::path> elsewhere; ///< where the run is to be written instead
    QTimer timer;
    std::optional<QString> unwritten; ///< the reason, while its question waits
};

TrainingSession::TrainingSession(QObject *parent)
    : Job(parent)
    , m_private(std::make_unique<Private>())
{
    m_private->timer.setInterval(34ms); // a little below 30 times a second
    connect(&m_private->timer, &QTimer::timeout, this, &TrainingSession::replay);
    connect(this, &Job::failed, this, &TrainingSession::endReplay); // where there was no thread
}

TrainingSession::~TrainingSession()
{
    m_private->retry.abandon();
    stopAndWait();
}

void TrainingSession::launch(const QString &name, const Experiment &experiment)
{
    Q_ASSERT(!isBusy());
    m_private->gate.open();
    m_private->timer.start();
    start(
        [this, experiment, name = name.toStdString()](const std::stop_token &stop, const ProgressObserver &) {
            // Before its end is told, all that came before it is.
            const std::shared_ptr<void> atItsEnd(nullptr, [this](void *) { post([this] { endReplay(); }); });
            return experiment(optionsFor(name, stop));
        },
        [this](const ExperimentResult &result) { Q_EMIT finished(result); });
    Q_EMIT started(name);
}

/// What the training calls, on its thread.
ExperimentOptions TrainingSession::optionsFor(const std::string &name, const std::stop_token &stop)
{
    Private &d = *m_private;
    return {.name = name,
        .observer =
            [&d, stop](const TrainingEvent &event) {
                if (!std::holds_alternative<ValidationProgress>(event)) // there to be held at
                    d.events.push(event);
                d.gate.pass(stop);
            },
        .notice =
            [this](const std::string &sentence) {
                post([this, text = QString::fromStdString(sentence)] { Q_EMIT noticed(text); });
            },
        .writeAgain =
            [this, &d](const std::string &reason) {
                return d.retry.ask([&] {
                    post([this, text = QString::fromStdString(reason)] {
                        m_private->unwritten = text;
                        Q_EMIT unwritten(text);
                    });
                });
            },
        .elsewhere =
            [&d] {
                const std::lock_guard lock(d.elsewhereMutex);
                return std::exchange(d.elsewhere, {});
            },
        .resumed
        = [this](const std::vector<EpochMetrics> &epochs) { post([this, epochs] { Q_EMIT resumed(epochs); }); },
        .stop = stop};
}

void TrainingSession::replay()
{
    for (const TrainingEvent &event : m_private->events.takeAll()) {
        if (const auto *batch = std::get_if<BatchDone>(&event))
            Q_EMIT batchDone(*batch);
        else
            Q_EMIT epochDone(std::get<EpochDone>(event));
    }
}

void TrainingSession::endReplay()
{
    m_private->timer.stop();
    replay();
    m_private->gate.open();
}

void TrainingSession::answer(bool tryAgain)
{
    if (std::exchange(m_private->unwritten, {}))
        m_private->retry.answer(tryAgain);
}

void TrainingSession::train(std::shared_ptr<const SplitDataset> data, const RunConfig &config,
    const std::filesystem::path &folder, const QString &name)
{
    launch(name, [data = std::move(data), config, folder](const ExperimentOptions &options) {
        return runExperiment(*data, config, folder, options);
    });
}

void TrainingSession::resumeRun(std::shared_ptr<const SplitDataset> data, const std::filesystem::path &folder,
    const QString &name, const QString &startsOver)
{
    launch(name, [data = std::move(data), folder, startsOver](ExperimentOptions options) {
        options.startsOver = startsOver.toStdString();
        return resumeExperiment(*data, folder, options);
    });
}

void TrainingSession::pause()
{
    if (!isBusy() || isPaused())
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
    cancel();
    if (isUnwritten())
        askAgain();
}

void TrainingSession::askAgain()
{
    Q_EMIT unwritten(*m_private->unwritten);
}

void TrainingSession::writeAgain()
{
    answer(true);
}

void TrainingSession::writeTo(const std::filesystem::path &folder)
{
    {
        const std::lock_guard lock(m_private->elsewhereMutex);
        m_private->elsewhere = folder;
    }
    writeAgain();
}

void TrainingSession::cancelWriting()
{
    answer(false);
}

bool TrainingSession::isUnwritten() const
{
    return m_private->unwritten.has_value();
}

bool TrainingSession::isPaused() const
{
    return m_private->gate.isClosed();
}

} // namespace digitlab::ui
