// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/experiment.h"
#include "ui/jobs/job.h"

#include <filesystem>
#include <memory>

namespace digitlab::ui {

/// One training at a time. Events are queued and replayed on the GUI thread at most 30 times a second, in order.
class TrainingSession : public Job
{
    Q_OBJECT

public:
    explicit TrainingSession(QObject *parent = nullptr);
    /// Stops and waits for the batch in hand.
    ~TrainingSession() override;

    /// Must not be called while isBusy().
    void train(std::shared_ptr<const SplitDataset> data, const RunConfig &config, const std::filesystem::path &folder,
        const QString &name);
    /// Goes on with a stopped run; `startsOver` is noticed where it has no checkpoint, or why that is so.
    void resumeRun(std::shared_ptr<const SplitDataset> data, const std::filesystem::path &folder, const QString &name,
        const QString &startsOver = {});
    /// Holds after the batch in hand, until proceed() or stop().
    void pause();
    void proceed();
    /// Where unwritten() waits for its answer it is asked again.
    void stop();
    /// Answers to unwritten().
    void writeAgain();
    void writeTo(const std::filesystem::path &folder); ///< a new one
    void cancelWriting();
    void askAgain(); ///< where isUnwritten()

    bool isPaused() const;
    bool isUnwritten() const; ///< unwritten() waits for its answer

Q_SIGNALS:
    /// A run is resumed that had these epochs before.
    void resumed(const std::vector<digitlab::EpochMetrics> &epochs);
    void batchDone(const digitlab::BatchDone &event);
    void epochDone(const digitlab::EpochDone &event);
    /// A sentence that the person should read while the training goes on.
    void noticed(const QString &sentence);
    void pausedChanged(bool paused);
    /// The run's end cannot be written, for this reason; held until writeAgain() or cancelWriting().
    void unwritten(const QString &reason);
    /// Completed or stopped; the run says which.
    void finished(const digitlab::ExperimentResult &result);

private:
    using Experiment = std::function<ExperimentResult(const ExperimentOptions &)>;

    void launch(const QString &name, const Experiment &experiment);
    ExperimentOptions optionsFor(const std::string &name, const std::stop_token &stop);
    void replay();
    void endReplay();
    void answer(bool tryAgain);

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
