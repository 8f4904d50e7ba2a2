// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/dataset_checker.h"

#include "core/data/check/dataset_check.h"
#include "core/training/look_alikes.h"
#include "ui/jobs/background_task.h"
#include "ui/style/text.h"

namespace digitlab::ui {

struct DatasetChecker::Private {
    BackgroundTask task;
};

DatasetChecker::DatasetChecker(QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>())
{
    connect(&m_private->task, &BackgroundTask::progressed, this, &DatasetChecker::progressed);
    connect(&m_private->task, &BackgroundTask::failed, this, &DatasetChecker::failed);
    connect(&m_private->task, &BackgroundTask::cancelled, this, &DatasetChecker::cancelled);
}

DatasetChecker::~DatasetChecker() = default;

void DatasetChecker::check(std::shared_ptr<const SplitDataset> data)
{
    const int count = data->train.size() + data->test.size() + (data->validation ? data->validation->size() : 0);
    m_private->task.start(
        [this, data = std::move(data)](const std::stop_token &stop, const ProgressObserver &progress) {
            std::vector<Finding> findings = data->findings;
            const std::vector<Finding> shown = examinePictures(*data, stop, progress);
            findings.insert(findings.end(), shown.begin(), shown.end());
            if (stop.stop_requested())
                return BackgroundTask::Delivery();
            return BackgroundTask::Delivery([this, findings] { Q_EMIT checked(findings); });
        });
    Q_EMIT started(tr("Checking %1 images").arg(countText(count)));
}

void DatasetChecker::findLookAlikes(std::shared_ptr<const SplitDataset> data)
{
    m_private->task.start(
        [this, data = std::move(data)](const std::stop_token &stop, const ProgressObserver &progress) {
            const std::vector<Finding> findings = digitlab::findLookAlikes(*data, {.progress = progress, .stop = stop});
            if (stop.stop_requested())
                return BackgroundTask::Delivery();
            return BackgroundTask::Delivery([this, findings] { Q_EMIT lookAlikesFound(findings); });
        });
    Q_EMIT started(tr("Training small networks to find label errors"));
}

void DatasetChecker::cancel()
{
    m_private->task.cancel();
}

bool DatasetChecker::isBusy() const
{
    return m_private->task.isBusy();
}

} // namespace digitlab::ui
