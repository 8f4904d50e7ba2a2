// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/read_runs.h"

#include "core/runs/epoch_weights.h"
#include "core/runs/run_folder.h"
#include "core/training/early_stopping.h"
#include "core/training/model_file.h"

namespace digitlab::ui {

namespace {

std::shared_ptr<const Network> networkOf(const Run &run)
{
    if (const auto file = modelFile(run.folder); exists(file))
        return std::make_shared<const Network>(loadModel(file).network);
    const int epoch = keptEpoch(run.config.training, run.epochs);
    if (!exists(epochFile(run.folder, epoch)))
        return {};
    return std::make_shared<const Network>(readEpoch(run.folder, epoch, run.config.network));
}

} // namespace

std::optional<ReadRuns> readRuns(const std::vector<std::filesystem::path> &folders, const std::stop_token &stop)
{
    ReadRuns read;
    for (const std::filesystem::path &folder : folders) {
        if (stop.stop_requested())
            return std::nullopt;
        read.runs.runs.push_back(readRun(folder));
    }
    try {
        read.network = networkOf(read.runs.first());
    } catch (const std::exception &error) {
        read.networkFault = error.what();
    }
    return read;
}

} // namespace digitlab::ui
