// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"
#include "ui/jobs/trainings.h"

#include <QObject>

namespace digitlab::ui {

class HistoryPage;

/// Where the runs lie: what they take of the disk, another folder for them, and the trash.
class StoragePresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    StoragePresenter(RunList &runs, Trainings &trainings, HistoryPage &page, QObject *parent = nullptr);

    /// Keeps runs in that folder from now on, and those that are in memory too; empty: in the usual one.
    void setFolder(const QString &folder);
    /// By the user, in a dialog.
    void chooseFolder();
    void useUsualFolder() { setFolder({}); }
    /// As it is shown.
    QString folder() const;
    const RunStorage &storage() const { return m_storage; }
    /// The page asks.
    void offerToEmptyTrash();
    /// For good; not asked again.
    void emptyTrash();

Q_SIGNALS:
    /// folder() and storage() are as they are now.
    void measured();

private:
    struct Measured {
        RunStorage storage;
        std::vector<RunSummary> trash;
    };

    void measure();
    void show(const Measured &measured);
    void restore(const std::vector<RunSummary> &runs);

    RunList &m_runs;
    Trainings &m_trainings;
    HistoryPage &m_page;
    RunStorage m_storage;
    Job m_measuring;
    Job m_working;
};

} // namespace digitlab::ui
