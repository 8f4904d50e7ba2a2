// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/sweep_runner.h"

#include "core/base/stopwatch.h"

#include <mutex>

namespace digitlab::ui {

/// What the training threads wrote last; the GUI thread reads it when it is told.
struct LatestSweepProgress {
    std::mutex mutex;
    SweepProgress value;
    double begun = -1; ///< what was done before
    Stopwatch watch;

    double secondsLeft() const
    {
        const double done = value.fraction - begun;
        return done > 0.001 ? watch.seconds() * (1 - value.fraction) / done : -1;
    }
};

namespace {

constexpr int sweepSteps = 10'000; // of the job's progress, which counts

} // namespace

SweepRunner::SweepRunner(QObject *parent)
    : Job(parent)
{
    connect(this, &Job::progressed, this, [this] {
        SweepProgress value;
        double secondsLeft = -1;
        {
            const std::scoped_lock lock(m_latest->mutex);
            value = m_latest->value;
            secondsLeft = m_latest->secondsLeft();
        }
        Q_EMIT advanced(value, secondsLeft);
    });
}

SweepRunner::~SweepRunner()
{
    stopAndWait();
}

void SweepRunner::run(const std::filesystem::path &sweep, std::shared_ptr<const SplitDataset> data)
{
    Q_ASSERT(!isBusy());
    m_gate.open();
    m_latest = std::make_shared<LatestSweepProgress>();
    start(
        [this, sweep, data = std::move(data)](const std::stop_token &stop, const ProgressObserver &tick) {
            const SweepOutcome outcome = runSweep(sweep, *data, optionsFor(stop, tick));
            return std::pair(outcome, stop.stop_requested());
        },
        [this](const std::pair<SweepOutcome, bool> &end) { Q_EMIT ended(end.first, end.second); });
}

void SweepRunner::pause()
{
    if (!isBusy() || m_gate.isClosed())
        return;
    m_gate.close();
    const std::scoped_lock lock(m_latest->mutex);
    m_latest->watch.pause();
}

void SweepRunner::proceed()
{
    if (!m_gate.isClosed())
        return;
    {
        const std::scoped_lock lock(m_latest->mutex);
        m_latest->watch.proceed();
    }
    m_gate.open();
}

/// What the worker calls, on the threads that train.
SweepWorkerOptions SweepRunner::optionsFor(const std::stop_token &stop, const ProgressObserver &tick)
{
    SweepWorkerOptions options;
    options.progress = [this, stop, tick, latest = m_latest](const SweepProgress &progress) {
        {
            const std::scoped_lock lock(latest->mutex);
            latest->value = progress;
            if (latest->begun < 0)
                latest->begun = progress.fraction;
        }
        tick({static_cast<int>(progress.fraction * (sweepSteps - 1)), sweepSteps});
        m_gate.pass(stop);
    };
    options.ended = [this](const Run &) { post([this] { Q_EMIT runEnded(); }); };
    options.notice = [this](const std::string &sentence) {
        post([this, text = QString::fromStdString(sentence)] { Q_EMIT noticed(text); });
    };
    options.stop = stop;
    return options;
}

} // namespace digitlab::ui
