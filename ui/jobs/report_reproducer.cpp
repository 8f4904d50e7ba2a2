// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/report_reproducer.h"

#include "core/reports/reproduction_document.h"
#include "ui/style/text.h"

#include <mutex>

namespace digitlab::ui {

/// What the training thread wrote last; the GUI thread reads it when it is told.
struct LatestProgress {
    std::mutex mutex;
    ReproductionProgress value;
};

namespace {

constexpr int steps = 10'000; // of the task's progress, which counts

} // namespace

ReportReproducer::ReportReproducer(QObject *parent)
    : QObject(parent)
    , m_latest(std::make_shared<LatestProgress>())
{
    connect(&m_task, &BackgroundTask::failed, this, &ReportReproducer::failed);
    connect(&m_task, &BackgroundTask::progressed, this, [this] {
        ReproductionProgress value;
        {
            const std::scoped_lock lock(m_latest->mutex);
            value = m_latest->value;
        }
        const QString run
            = tr("Run %1 of %2: %3").arg(value.run).arg(value.runs).arg(QString::fromStdString(value.name));
        Q_EMIT progressed(value.share, run, value.secondsLeft);
    });
}

void ReportReproducer::start(
    std::shared_ptr<const SplitDataset> data, const ReportOptions &options, const QString &folder, AxisScale lossAxis)
{
    m_task.start([this, data = std::move(data), options, folder, lossAxis](
                     const std::stop_token &stop, const ProgressObserver &tick) {
        const Reproduction result = reproduceReport(*data, options, toPath(folder), observer(tick), stop);
        const QString report = toQString(writeReproduction(result, toPath(folder), lossAxis));
        return BackgroundTask::Delivery([this, report, stopped = result.stopped] { Q_EMIT finished(report, stopped); });
    });
}

ReproductionObserver ReportReproducer::observer(const ProgressObserver &tick)
{
    return {.progress = [tick, latest = m_latest](const ReproductionProgress &progress) {
        {
            const std::scoped_lock lock(latest->mutex);
            latest->value = progress;
        }
        tick({static_cast<int>(progress.share * (steps - 1)), steps});
    }};
}

} // namespace digitlab::ui
