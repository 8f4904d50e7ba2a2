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

constexpr int steps = 10'000; // of the job's progress, which counts

ReproductionObserver observer(const ProgressObserver &tick, const std::shared_ptr<LatestProgress> &latest)
{
    return {.progress = [tick, latest](const ReproductionProgress &progress) {
        {
            const std::scoped_lock lock(latest->mutex);
            latest->value = progress;
        }
        tick({static_cast<int>(progress.fraction * (steps - 1)), steps});
    }};
}

} // namespace

ReportReproducer::ReportReproducer(QObject *parent)
    : Job(parent)
    , m_latest(std::make_shared<LatestProgress>())
{
    connect(this, &Job::progressed, this, [this] {
        ReproductionProgress value;
        {
            const std::scoped_lock lock(m_latest->mutex);
            value = m_latest->value;
        }
        const QString run
            = tr("Run %1 of %2: %3").arg(value.run).arg(value.runs).arg(QString::fromStdString(value.name));
        Q_EMIT advanced(value.fraction, run, value.secondsLeft);
    });
}

void ReportReproducer::reproduce(
    std::shared_ptr<const SplitDataset> data, const ReportOptions &options, const QString &folder, AxisScale lossAxis)
{
    struct Written {
        QString report;
        bool stopped = false;
    };
    start(
        [data = std::move(data), options, folder, lossAxis, latest = m_latest](
            const std::stop_token &stop, const ProgressObserver &tick) {
            const Reproduction result = reproduceReport(*data, options, toPath(folder), observer(tick, latest), stop);
            return Written{toQString(writeReproduction(result, toPath(folder), lossAxis)), result.stopped};
        },
        [this](const Written &written) { Q_EMIT reproduced(written.report, written.stopped); });
}

} // namespace digitlab::ui
