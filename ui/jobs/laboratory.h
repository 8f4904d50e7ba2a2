// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_annotation.h"
#include "core/runs/run_store.h"
#include "core/training/model_file.h"
#include "ui/jobs/dataset_loader.h"
#include "ui/jobs/dataset_preparer.h"
#include "ui/jobs/drawing_reader.h"
#include "ui/jobs/job.h"
#include "ui/jobs/kept_digits.h"
#include "ui/jobs/run_list.h"
#include "ui/jobs/run_replayer.h"
#include "ui/jobs/settings.h"
#include "ui/jobs/training_session.h"

#include <QObject>
#include <optional>

namespace digitlab::ui {

/// Where the user's things lie.
struct Places {
    std::filesystem::path runs;     ///< the history
    std::filesystem::path drawings; ///< the user's own digits, a drawings file
};

/// The user's data folders as the desktop gives them.
Places defaultPlaces();

/// What the window works with: the services and the dataset at hand. It knows no widget.
class Laboratory : public QObject
{
    Q_OBJECT

public:
    Laboratory(Settings &settings, const Places &places, QObject *parent = nullptr);

    Settings &settings() { return m_settings; }
    const RunStore &runs() const { return m_runs; }
    /// Another folder for the runs from now on; empty: the usual one. Throws std::runtime_error where it cannot be
    /// written or a training is under way.
    void setRunsFolder(const std::filesystem::path &folder);
    /// Runs that go with the program, the one in training too.
    int runsInMemory() const;
    /// Where the queue of trainings is kept: beside the usual folder of the runs, or in memory where that cannot be
    /// written.
    std::filesystem::path queueFile() const;
    /// What runs() holds, as it was read last; read again when it has changed.
    RunList &runList() { return m_runList; }
    DatasetLoader &loader() { return m_loader; }
    DatasetPreparer &preparer() { return m_preparer; }
    TrainingSession &training() { return m_training; }
    DrawingReader &reader() { return m_reader; }
    RunReplayer &replayer() { return m_replayer; }
    /// The user's own digits.
    KeptDigits &keptDigits() { return m_kept; }

    /// What the next run is trained on: what was opened last and, where they are added, the user's own digits as they
    /// stood when the choice was made or the last training began. A training under way keeps its own data.
    std::shared_ptr<const SplitDataset> dataset() const { return m_dataset; }
    bool addsOwnDigits() const;
    /// Whether the user's own digits join the training side; datasetChanged() follows.
    void setAddsOwnDigits(bool added);
    const Model &shipped() const { return m_shipped; }

    /// Opens the last folder again, or the built-in digits where there is none.
    void openLastDataset();
    void train(const RunConfig &config, const QString &name = {});
    /// What is being or was last trained, and on what.
    const RunConfig &trainingConfig() const { return m_config; }
    const std::shared_ptr<const SplitDataset> &trainingDataset() const { return m_trainedOn; }
    const std::filesystem::path &trainingFolder() const { return m_trainingFolder; }
    /// Whether a training is under way that keeps other data than that at hand.
    bool trainsOnOtherData() const;
    /// What is told of a wish that has to wait for the end of the training.
    static QString busyText();
    /// Whether that training is or was the queue's.
    bool isQueued() const { return m_queued; }
    /// For the queue: trains or goes on, on a dataset that need not be the one at hand. Must not be called while a
    /// training runs.
    void trainQueued(std::shared_ptr<const SplitDataset> data, const RunConfig &config,
        const std::filesystem::path &folder, const QString &name);
    void resumeQueued(
        std::shared_ptr<const SplitDataset> data, const std::filesystem::path &folder, const QString &name);
    /// Trains the run again on the dataset at hand, which must be the run's, and compares; failed() otherwise.
    void replay(const RunSummary &run);
    /// The newest run that was stopped or killed and left a checkpoint.
    std::optional<RunSummary> resumableRun() const;
    /// Goes on with it on the dataset at hand, which must be the run's; failed() otherwise.
    void resume(const RunSummary &run);
    /// Removes what stands in the checkpoint's place, so that the run starts over when it is resumed; failed() where it
    /// cannot be.
    void dropCheckpoint(const std::filesystem::path &folder);
    /// Baseline, then Final, both on what is now the dataset at hand; pairTrained follows.
    void trainBaselineAndFinal();
    /// To be called when the history was changed elsewhere.
    void refreshRuns() { Q_EMIT runsChanged(); }
    /// Name, note and star of a run. Throws std::runtime_error.
    void annotateRun(const std::filesystem::path &folder, const RunAnnotation &annotation);

Q_SIGNALS:
    void datasetChanged(std::shared_ptr<const digitlab::SplitDataset> data);
    void runsChanged();
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
    void launch(std::shared_ptr<const SplitDataset> data, const RunConfig &config, const std::filesystem::path &folder,
        const QString &name);
    bool isReplaying();
    void trainNextOfPair();
    void takeFailure();
    void takeDataset(std::shared_ptr<const SplitDataset> data);
    void joinOwnDigits();
    bool isAtHand(const DatasetIdentity &dataset) const;
    void refuseOtherData(const RunSummary &run);
    void takeResult(const ExperimentResult &result);

    Settings &m_settings;
    std::filesystem::path m_usualRuns;
    std::shared_ptr<MemoryFolder> m_memory;
    RunStore m_runs;
    Model m_shipped;
    std::shared_ptr<const SplitDataset> m_opened;
    std::shared_ptr<const SplitDataset> m_dataset;
    RunConfig m_config;
    std::shared_ptr<const SplitDataset> m_trainedOn;
    std::filesystem::path m_trainingFolder;
    bool m_queued = false;
    std::optional<Pair> m_pair;
    KeptDigits m_kept;
    DrawingReader m_reader;
    DatasetLoader m_loader;
    DatasetPreparer m_preparer;
    RunList m_runList;
    Job m_tidying;
    RunReplayer m_replayer;
    TrainingSession m_training; // last: its thread ends first
};

} // namespace digitlab::ui
