// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/resumption.h"
#include "core/runs/run_store.h"
#include "ui/jobs/drawing_models.h"
#include "ui/jobs/job.h"
#include "ui/jobs/trainings.h"

#include <QObject>
#include <optional>

namespace digitlab::ui {

class StatusLine;
class TrainPage;

/// Connects the Train page and the status line with the training, and lets what is being trained read the drawing.
class TrainingPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    TrainingPresenter(OpenDataset &dataset, RunList &runs, Trainings &trainings, Settings &settings, TrainPage &page,
        StatusLine &status, DrawingModels &models, QObject *parent = nullptr);

    /// With the page's settings and name.
    void start();
    /// Brings a run's settings to the page; datasetRequested() may follow.
    void useSettings(const Run &run);
    void togglePause();
    void resumeLast();

    /// The training at hand as far as it is, for looking into before it has ended.
    const Run &liveRun() const { return m_live; }
    std::shared_ptr<const Network> liveNetwork() const { return m_liveNetwork; }

Q_SIGNALS:
    /// The user wants to resume the run that the page offers.
    void resumeRequested(const QString &folder);
    void startOverRequested(const QString &folder);
    /// A run's own dataset should be opened.
    void datasetRequested(const digitlab::DatasetIdentity &dataset, int classes);

private:
    void connectPage();
    void connectTraining();
    void lookForUnfinished();
    void offerToResume(const RunSummary &run, const Resumption &way, const std::optional<Run> &whole);
    void takeDataset(const std::shared_ptr<const SplitDataset> &data);
    void begin(const QString &name);
    void takeEarlierEpochs(const std::vector<EpochMetrics> &epochs);
    void takeBatch(const BatchDone &event);
    void showData(const SplitDataset &data);
    void showEnded();
    void showRestored();
    void takeEpoch(const EpochDone &event);
    void end(const ExperimentResult &result);
    void fail(const QString &message);
    void modelWith(const QString &name, const std::shared_ptr<const Network> &network);

    OpenDataset &m_dataset;
    RunList &m_runs;
    Trainings &m_trainings;
    Settings &m_settings;
    TrainPage &m_page;
    StatusLine &m_status;
    DrawingModels &m_models;
    Run m_live;
    std::optional<Run> m_restored; ///< of an earlier sitting, while its dataset is not known
    std::shared_ptr<const Network> m_liveNetwork;
    QString m_notice;      ///< the last one of the training at hand
    QString m_ofRun;       ///< the message about the run that was trained last, or broken off
    QString m_ofDataset;   ///< the message that offers another dataset
    bool m_failed = false; ///< the latest training, as the status line says
    bool m_toldOfSlowBlas = false;
    bool m_knowsHistory = false;
    Job m_looking; ///< for the run that was not ended; last, it uses the others
};

} // namespace digitlab::ui
