#pragma once

#include "ui/background_task.h"
#include "ui/laboratory.h"
#include "ui/queue_runner.h"

#include <QObject>

#include <functional>

namespace digitlab::ui {

class HistoryPage;

/// Connects the History page with the runs that are kept, with the queue, and with going on with or replaying a run.
class HistoryPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    HistoryPresenter(Laboratory &laboratory, QueueRunner &queue, HistoryPage &page, QObject *parent = nullptr);

    /// Takes a run that lies elsewhere into the history; runOpened() follows.
    void openRun(const QString &folder);

Q_SIGNALS:
    void runOpened(const QString &folder); ///< where it lies in the history
    void resumed();
    /// A run's own dataset should be opened.
    void datasetRequested(const digitlab::Run &run);

private:
    struct RemovedRun {
        std::filesystem::path folder; ///< where it stood
        std::filesystem::path trashed;
    };
    struct Undo {
        QString text;
        std::function<void()> action;
    };

    void connectPage();
    void connectReplay();
    void connectQueue();
    void showOpened();
    void annotate(const QString &folder, const RunAnnotation &annotation);
    void removeRuns(const QStringList &folders);
    void restoreRuns(const std::vector<RemovedRun> &runs);
    void pushUndo(const QString &told, Undo undo);
    void undo();
    enum class Again { Resume, Replay };
    void trainAgain(const QString &folder, Again how);
    bool isTraining();
    void trainAgainWhenOpened();
    void trainAgainOnDataAtHand(const RunSummary &run, Again how);
    void showReplay(const ReplayResult &result);
    void addToQueue(const QString &preset, int seeds);
    void addMoreSeeds(const QString &folder, int seeds);
    void removeFromQueue(int id);
    void removeOverFromQueue();
    void showQueue();
    void attempt(const std::function<void()> &action);
    QString nameOf(const QString &folder) const;

    Laboratory &m_laboratory;
    QueueRunner &m_queue;
    HistoryPage &m_page;
    std::vector<Undo> m_undo;
    QString m_replayed; ///< folder of the run that is trained again
    QString m_waiting;  ///< folder of the run whose dataset is being opened
    Again m_waitingFor = Again::Replay;
    QString m_opened; ///< folder of a run that was taken in, until the list knows it
    BackgroundTask m_opening;
};

} // namespace digitlab::ui
