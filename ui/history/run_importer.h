// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"
#include "ui/jobs/run_list.h"

#include <QObject>
#include <QStringList>

namespace digitlab::ui {

class HistoryPage;

/// Takes runs that lie elsewhere into the history, where they are selected once the list knows them.
class RunImporter : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; the page shows the list's runs before this is told of them.
    RunImporter(RunList &runs, HistoryPage &page, QObject *parent = nullptr);

    /// runOpened() follows for a single one.
    void openRuns(const QStringList &folders);

Q_SIGNALS:
    void runOpened(const QString &folder); ///< where it lies in the history

private:
    void take(const QStringList &opened, const QStringList &refused);
    void showOpened();

    RunList &m_runs;
    HistoryPage &m_page;
    QStringList m_opened; ///< folders of runs that were taken in, until the list knows them
    Job m_opening;
};

} // namespace digitlab::ui
