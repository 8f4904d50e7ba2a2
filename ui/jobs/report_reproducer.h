// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/axis_ticks.h"
#include "core/reports/reproduction.h"
#include "ui/jobs/background_task.h"

#include <QObject>
#include <memory>

namespace digitlab::ui {

/// Reproduces the report on a thread of its own.
class ReportReproducer : public QObject
{
    Q_OBJECT

public:
    explicit ReportReproducer(QObject *parent = nullptr);

    /// What an earlier call left in the folder is gone on with. Must not be called while isBusy().
    void start(std::shared_ptr<const SplitDataset> data, const ReportOptions &options, const QString &folder,
        AxisScale lossAxis = AxisScale::Linear);
    void cancel() { m_task.cancel(); }
    bool isBusy() const { return m_task.isBusy(); }

Q_SIGNALS:
    /// `share` in [0, 1] of the whole work; `secondsLeft` is negative while it is not known.
    void progressed(double share, const QString &run, double secondsLeft);
    /// The HTML file; where it was cancelled, of the runs so far.
    void finished(const QString &report, bool stopped);
    void failed(const QString &message);

private:
    ReproductionObserver observer(const ProgressObserver &tick);

    std::shared_ptr<struct LatestProgress> m_latest;
    BackgroundTask m_task; // last: its thread ends first
};

} // namespace digitlab::ui
