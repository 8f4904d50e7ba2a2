// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/sweep_worker.h"
#include "ui/jobs/job.h"
#include "ui/jobs/pause_gate.h"

#include <filesystem>
#include <memory>

namespace digitlab::ui {

/// Trains what is missing of a sweep, as `digitlab-cli sweep run` does, in the same folder.
class SweepRunner : public Job
{
    Q_OBJECT

public:
    explicit SweepRunner(QObject *parent = nullptr);
    ~SweepRunner() override;

    /// `data` is the whole dataset of its plan. Must not be called while isBusy().
    void run(const std::filesystem::path &sweep, std::shared_ptr<const SplitDataset> data);
    /// Holds all runs where they are, in memory.
    void pause();
    void proceed();
    bool isPaused() const { return isBusy() && m_gate.isClosed(); }

Q_SIGNALS:
    /// With progressed(); `secondsLeft` is negative while it is not known.
    void advanced(const digitlab::SweepProgress &progress, double secondsLeft);
    void runEnded();
    /// A sentence that the user should read.
    void noticed(const QString &sentence);
    /// Cancelled, it leaves every run to be resumed.
    void ended(const digitlab::SweepOutcome &outcome, bool cancelled);

private:
    SweepWorkerOptions optionsFor(const std::stop_token &stop, const ProgressObserver &tick);

    PauseGate m_gate;
    std::shared_ptr<struct LatestSweepProgress> m_latest;
};

} // namespace digitlab::ui
