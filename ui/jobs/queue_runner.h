// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_queue.h"
#include "ui/jobs/trainings.h"

#include <QObject>
#include <optional>

namespace digitlab::ui {

/// Trains what stands in the queue, one run after the other, on the one training thread.
class QueueRunner : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. A queue file that cannot be read is told by failed(), moved aside and begun anew
    /// at load().
    QueueRunner(OpenDataset &dataset, RunList &runs, Trainings &trainings, const std::filesystem::path &file,
        QObject *parent = nullptr);

    /// Reads the queue; resumes it where it ran when the program ended.
    void load();
    const RunQueue &queue() const { return *m_queue; }
    /// Of the entry whose run is being trained.
    std::optional<int> trainingEntry() const { return m_training; }
    /// Epochs of the run in hand that are done, and how many there are.
    Progress epochs() const { return m_epochs; }

    /// On the dataset at hand; trains at once where the queue runs.
    void add(const RunConfig &config, int seeds, const QString &name);
    void add(QueueEntry entry);
    struct Removed {
        int place = 0;
        QueueEntry entry;
    };
    /// Nothing where it is refused, which failed() tells.
    std::optional<Removed> remove(int id);
    void restore(const Removed &removed);
    void move(int id, int places);
    /// In the order of their places.
    std::vector<Removed> removeOver();
    void start();
    /// Stops the run in hand, which can be resumed.
    void stop();
    /// The program ends: the queue goes on at the next start.
    void holdForClosing() { m_closing = true; }
    /// It does not end after all.
    void releaseFromClosing() { m_closing = false; }

Q_SIGNALS:
    void changed();
    void failed(const QString &message);

private:
    void attempt(const std::function<void()> &action);
    void trainNext();
    void trainOn(const QueueEntry &entry, std::shared_ptr<const SplitDataset> data);
    void loadData(const QueueEntry &entry);
    void takeData(const std::shared_ptr<const SplitDataset> &data);
    void cancelData(const QString &reason);
    void endSeed(RunOutcome outcome);
    void takeFailure(const QString &message);
    void halt();

    OpenDataset &m_dataset;
    RunList &m_runs;
    Trainings &m_trainings;
    std::filesystem::path m_file;
    std::optional<RunQueue> m_queue;
    std::optional<int> m_training;
    std::optional<int> m_waitingForData;        ///< entry whose dataset is being read
    std::shared_ptr<const SplitDataset> m_data; ///< that was read for the queue alone
    Progress m_epochs;
    bool m_closing = false;
    DatasetLoader m_loader;
};

} // namespace digitlab::ui
