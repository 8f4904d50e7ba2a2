#pragma once

#include "ui/background_task.h"
#include "ui/laboratory.h"
#include "ui/queue_runner.h"

#include <QObject>

#include <functional>

namespace digitlab::ui {

class HistoryPage;

/// Connects the History page with the runs that are kept, with the queue, and with the training of a run again.
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
    /// A run's own dataset should be opened.
    void datasetRequested(const QString &source);

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
    void replay(const QString &folder);
    void replayWhenOpened();
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
    QString m_replayed;    ///< folder of the run that is trained again
    QString m_replayWaits; ///< folder of the run whose dataset is being opened
    QString m_opened;      ///< folder of a run that was taken in, until the list knows it
    BackgroundTask m_opening;
};

} // namespace digitlab::ui
