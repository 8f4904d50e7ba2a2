// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_replayer.h"

#include "core/runs/run_folder.h"
#include "ui/style/text.h"

namespace digitlab::ui {

namespace {

TrainingObserver observerOf(const ProgressObserver &progress, int epochs)
{
    return [progress, epochs](const TrainingEvent &event) {
        if (const auto *batch = std::get_if<BatchDone>(&event))
            progress({(batch->epoch - 1) * batch->batchesPerEpoch + batch->batch, epochs * batch->batchesPerEpoch});
    };
}

} // namespace

void RunReplayer::replay(std::shared_ptr<const SplitDataset> data, const std::filesystem::path &runFolder)
{
    start(
        [data = std::move(data), runFolder](const std::stop_token &stop, const ProgressObserver &progress) {
            const Run run = readRun(runFolder);
            const auto epochs = static_cast<int>(run.epochs.size());
            return replayRun(*data, run, {.observer = observerOf(progress, epochs), .stop = stop});
        },
        [this](const ReplayResult &result) { Q_EMIT replayed(result); });
    Q_EMIT started(toQString(runFolder));
}

} // namespace digitlab::ui
