// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/laboratory.h"
#include "ui/jobs/queue_runner.h"

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
    QueuePresenter(
        Laboratory &laboratory, QueueRunner &queue, HistoryPage &page, UndoOffers &undo, QObject *parent = nullptr);

private:
    void add(const QString &preset, int seeds);
    void addMoreSeeds(const QString &folder, int seeds);
    void remove(int id);
    void removeOver();
    void show();

    Laboratory &m_laboratory;
    QueueRunner &m_queue;
    HistoryPage &m_page;
    UndoOffers &m_undo;
};

} // namespace digitlab::ui
