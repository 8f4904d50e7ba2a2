// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/replay.h"
#include "ui/jobs/background_task.h"

#include <QObject>

namespace digitlab::ui {

/// Trains a run again on a thread of its own and tells whether it comes out the same.
class RunReplayer : public QObject
{
    Q_OBJECT

public:
    explicit RunReplayer(QObject *parent = nullptr);

    /// Must not be called while isBusy().
    void start(std::shared_ptr<const SplitDataset> data, const std::filesystem::path &runFolder);
    void cancel() { m_task.cancel(); }
    bool isBusy() const { return m_task.isBusy(); }

Q_SIGNALS:
    void started(const QString &folder);
    /// Batches, of all epochs together; at most 30 times a second.
    void progressed(int done, int total);
    /// Where it was cancelled, the result says so.
    void finished(const QString &folder, const digitlab::ReplayResult &result);
    void failed(const QString &message);

private:
    BackgroundTask m_task;
};

} // namespace digitlab::ui
