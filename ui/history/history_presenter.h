// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/resumption.h"
#include "core/runs/run_annotation.h"
#include "ui/jobs/job.h"
#include "ui/jobs/trainings.h"
#include "ui/style/undo_offers.h"

#include <QObject>

#include <functional>

namespace digitlab::ui {

class HistoryPage;
class MessageBar;
class RunImporter;

/// Connects the History page with the runs that are kept, and with going on with or replaying a run.
class HistoryPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    HistoryPresenter(
        OpenDataset &dataset, RunList &runs, Trainings &trainings, HistoryPage &page, QObject *parent = nullptr);

    RunImporter &importer() { return *m_importer; }
    /// Deletes runs; `told` gets the sentence with its Undo.
    void removeRuns(const QStringList &folders, MessageBar &told);
    /// On the run's own dataset, which is opened first where it is not.
    void resume(const QString &folder) { trainAgain(folder, Again::Resume); }
    /// The same from its beginning.
    void startOver(const QString &folder) { trainAgain(folder, Again::StartOver); }
    UndoOffers &undo() { return m_undo; }

Q_SIGNALS:
    void resumed();
    /// A run's own dataset should be opened.
    void datasetRequested(const digitlab::DatasetIdentity &dataset, int classes);

private:
    struct RemovedRun {
        std::filesystem::path folder; ///< where it stood
        std::filesystem::path trashed;
    };

    void connectPage();
    void connectReplay();
    void annotate(const QString &folder, const RunAnnotation &annotation);
    bool removeAgain(std::vector<RemovedRun> &runs);
    bool restoreRuns(const std::vector<RemovedRun> &runs);
    enum class Again { Resume, StartOver, Replay };
    void trainAgain(const QString &folder, Again how);
    bool isTraining();
    void trainAgainWhenOpened();
    void resume(const RunSummary &run, const Resumption &way);
    void offerToStartOver(const RunSummary &run, const std::string &obstacle);
    void followResumed();
    void trainAgainOnDataAtHand(const RunSummary &run, Again how);
    void showReplay(const ReplayResult &result);
    bool attempt(const std::function<void()> &action);
    QString nameOf(const QString &folder) const;

    OpenDataset &m_dataset;
    RunList &m_runs;
    Trainings &m_trainings;
    HistoryPage &m_page;
    UndoOffers m_undo;
    QString m_replayed; ///< folder of the run that is trained again
    QString m_waiting;  ///< folder of the run whose dataset is being opened
    Again m_waitingFor = Again::Replay;
    RunImporter *m_importer;
    Job m_looking; ///< at the checkpoint of a run that is to be resumed
};

} // namespace digitlab::ui
