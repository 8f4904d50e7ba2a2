// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/axis_ticks.h"
#include "core/reports/reproduction.h"
#include "ui/jobs/job.h"

#include <memory>

namespace digitlab::ui {

/// Reproduces the report.
class ReportReproducer : public Job
{
    Q_OBJECT

public:
    explicit ReportReproducer(QObject *parent = nullptr);

    /// What an earlier call left in the folder is resumed. Must not be called while isBusy().
    void reproduce(std::shared_ptr<const SplitDataset> data, const ReportOptions &options, const QString &folder,
        AxisScale lossAxis = AxisScale::Linear);

Q_SIGNALS:
    /// With progressed(): `fraction` in [0, 1] of the whole work; `secondsLeft` is negative while it is not known.
    void advanced(double fraction, const QString &run, double secondsLeft);
    /// The HTML file; where it was cancelled, of the runs so far.
    void reproduced(const QString &report, bool stopped);

private:
    std::shared_ptr<struct LatestProgress> m_latest;
};

} // namespace digitlab::ui
