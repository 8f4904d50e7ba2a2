// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/open_dataset.h"
#include "ui/jobs/run_list.h"
#include "ui/jobs/run_replayer.h"
#include "ui/jobs/sweep_runner.h"
#include "ui/jobs/training_session.h"

#include <QObject>
#include <QStringList>
#include <optional>

namespace digitlab::ui {

/// Starts trainings, resumes and replays them, and trains sweeps: one at a time, each on the data that it needs.
class Trainings : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Trainings(OpenDataset &dataset, RunList &runs, QObject *parent = nullptr);

    TrainingSession &session() { return m_session; }
    RunReplayer &replayer() { return m_replayer; }
    SweepRunner &sweeps() { return m_sweeps; }
    /// Whether a run is trained or replayed, or a sweep trained.
    bool isBusy() const { return m_session.isBusy() || m_replayer.isBusy() || m_sweeps.isBusy(); }
    /// What is told of a wish that has to wait for the end of the training.
    static QString busyText();
    /// The same while a sweep is trained.
    static QString sweepText();
    /// Which of them fits now.
    QString obstacle() const { return m_sweeps.isBusy() ? sweepText() : busyText(); }

    /// On the open dataset; failed() where that cannot be trained on.
    void train(const RunConfig &config, const QString &name = {});
    /// Baseline, then Final, both on what is open now; pairTrained() follows.
    void trainBaselineAndFinal();
    /// For the queue: trains or resumes, on a dataset that need not be the open one. Must not be called while isBusy().
    void trainQueued(std::shared_ptr<const SplitDataset> data, const RunConfig &config,
        const std::filesystem::path &folder, const QString &name);
    void resumeQueued(std::shared_ptr<const SplitDataset> data, const RunConfig &config,
        const std::filesystem::path &folder, const QString &name);
    /// Trains the run again on the open dataset, which must be the run's, and compares; failed() otherwise.
    void replay(const RunSummary &run);
    /// On the open dataset, which must be the run's; failed() otherwise.
    void resume(const RunSummary &run);
    /// The same from its beginning; what it has trained so far moves to the trash first.
    void startOver(const RunSummary &run);
    /// What is to be told before that.
    static QString startOverText();

    /// What is being or was last trained, on what, and where.
    const RunConfig &config() const { return m_config; }
    const std::shared_ptr<const SplitDataset> &data() const { return m_data; }
    const std::filesystem::path &folder() const { return m_folder; }
    /// Whether that training is or was the queue's.
    bool isQueued() const { return m_isQueued; }
    /// Whether a training is under way that keeps other data than what is open.
    bool usesOtherData() const;

Q_SIGNALS:
    void pairTrained(const QString &folderA, const QString &folderB);
    void failed(const QString &message);

private:
    /// Two trainings of which the user wants to see a comparison.
    struct Pair {
        std::shared_ptr<const SplitDataset> data;
        QStringList presets; ///< still to train
        QStringList folders; ///< of the runs that were begun
    };

    std::shared_ptr<const SplitDataset> dataToTrainOn();
    std::filesystem::path start(std::shared_ptr<const SplitDataset> data, const RunConfig &config, const QString &name);
    void note(std::shared_ptr<const SplitDataset> data, const RunConfig &config, const std::filesystem::path &folder,
        bool isQueued);
    bool refusesBesideOthers();
    bool mayResume(const RunSummary &run);
    void refuseOtherData(const RunSummary &run);
    void trainNextOfPair();
    void takeResult(const ExperimentResult &result);
    void takeFailure();

    OpenDataset &m_dataset;
    RunList &m_runs;
    RunConfig m_config;
    std::shared_ptr<const SplitDataset> m_data;
    std::filesystem::path m_folder;
    bool m_isQueued = false;
    bool m_isListed = false; ///< the history has been read since it began
    std::optional<Pair> m_pair;
    RunReplayer m_replayer;
    SweepRunner m_sweeps;
    TrainingSession m_session; // last: its thread ends first
};

} // namespace digitlab::ui
