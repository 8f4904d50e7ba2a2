// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_progress.h"

#include "app/cli/console.h"
#include "core/base/number_text.h"

namespace digitlab::cli {

void TrainingProgress::show(const TrainingEvent &event)
{
    std::visit([this](const auto &kind) { show(kind); }, event);
}

TrainingObserver TrainingProgress::observer()
{
    return [this](const TrainingEvent &event) { show(event); };
}

std::function<void(const std::string &)> TrainingProgress::noticeObserver()
{
    return [this](const std::string &sentence) {
        m_bar.clear();
        report(sentence);
    };
}

void TrainingProgress::show(const BatchDone &batch)
{
    m_epoch = batch.epoch;
    const double epochsDone = batch.epoch - 1 + static_cast<double>(batch.batch) / batch.batchesPerEpoch;
    m_bar.show(epochsDone / batch.epochs,
        "epoch " + std::to_string(batch.epoch) + "/" + std::to_string(batch.epochs) + ", loss " + decimal(batch.loss, 4)
            + ", " + speedText(batch.imagesPerSecond) + ", " + timeLeftText(batch.secondsLeft) + " left");
}

void TrainingProgress::show(const ValidationProgress &progress)
{
    m_bar.show(static_cast<double>(progress.epoch) / progress.epochs,
        "epoch " + std::to_string(progress.epoch) + "/" + std::to_string(progress.epochs) + ", validation "
            + grouped(progress.done) + " of " + grouped(progress.total));
}

void TrainingProgress::show(const EpochDone &epoch)
{
    m_bar.clear();
    const EpochMetrics &metrics = epoch.metrics;
    m_epoch = metrics.epoch;
    showProgress("epoch " + std::to_string(metrics.epoch) + "/" + std::to_string(epoch.epochs) + ": loss "
        + decimal(metrics.trainLoss, 4) + ", accuracy " + percentText(metrics.trainAccuracy) + "; validation loss "
        + decimal(metrics.validationLoss, 4) + ", accuracy " + percentText(metrics.validationAccuracy) + "; "
        + speedText(epoch.imagesPerSecond) + ", " + timeLeftText(epoch.secondsLeft) + " left\n");
}

} // namespace digitlab::cli
