// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/open_dataset.h"
#include "ui/jobs/queue_runner.h"
#include "ui/jobs/run_list.h"

#include <QObject>

namespace digitlab::ui {

class HistoryPage;
class UndoOffers;

/// Connects the queue's panel on the History page with the queue.
class QueuePresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    QueuePresenter(OpenDataset &dataset, RunList &runs, Settings &settings, QueueRunner &queue, HistoryPage &page,
        UndoOffers &undo, QObject *parent = nullptr);

private:
    void add(const QString &preset, int seeds);
    void addMoreSeeds(const QString &folder, int seeds);
    void remove(int id);
    void removeOver();
    void show();

    OpenDataset &m_dataset;
    RunList &m_runs;
    Settings &m_settings;
    QueueRunner &m_queue;
    HistoryPage &m_page;
    UndoOffers &m_undo;
};

} // namespace digitlab::ui
