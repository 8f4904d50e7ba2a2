// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/experiment.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/new_folder.h"
#include "core/base/version.h"
#include "core/data/changed_data.h"
#include "core/data/class_count.h"
#include "core/runs/epoch_weights.h"
#include "core/runs/kept_training.h"
#include "core/runs/resumption.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"
#include "core/runs/run_name.h"
#include "core/runs/run_settings.h"

#include <chrono>
#include <ctime>
#include <stdexcept>
#include <unistd.h>

namespace digitlab {

namespace {

std::string utcNow()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

/// Where nothing could be written into it, the folder goes, too.
class EmptyFolderRemover
{
public:
    explicit EmptyFolderRemover(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    ~EmptyFolderRemover()
    {
        if (!m_folder.empty())
            ::rmdir(m_folder.c_str()); // one that is not empty stays
    }

    EmptyFolderRemover(const EmptyFolderRemover &) = delete;
    EmptyFolderRemover &operator=(const EmptyFolderRemover &) = delete;

private:
    std::filesystem::path m_folder;
};

void refuseClassCount(const SplitDataset &data)
{
    if (const auto fault = classCountFault(data.train.classCount()))
        throw std::runtime_error(data.identity.text() + ": " + *fault);
}

void refuseOtherData(const Run &run, const DatasetIdentity &dataset)
{
    if (!isSameData(run.dataset, dataset))
        throw std::runtime_error(changedDataText(run.dataset, dataset) + "; the run cannot be resumed on it");
}

} // namespace

void refuseEndedRun(const Run &run)
{
    if (run.outcome == RunOutcome::Completed)
        throw fileError(run.folder, "this run is complete; there is nothing to resume");
    if (run.outcome == RunOutcome::Failed)
        throw fileError(run.folder,
            "this run failed and would fail again at the same point (" + run.failure + "); train a new run");
    if (!run.unknownSettings.empty())
        throw fileError(run.folder,
            "has settings that this version does not know (" + unknownSettingsText(run.unknownSettings)
                + "); resume it with the version of DigitLab that started it, " + run.version);
}

ExperimentResult runExperiment(const SplitDataset &data, const RunConfig &config, const std::filesystem::path &folder,
    const ExperimentOptions &options)
{
    validate(config);
    refuseClassCount(data);
    const bool isNew = !isThere(folder);
    makeRunFolder(folder);
    const EmptyFolderRemover remover(isNew ? folder : std::filesystem::path());
    const RunLock lock(folder);
    requireFreeFolder(folder, isClaimFile);
    removeTemporaries(folder);
    Run run{.folder = folder,
        .name = options.name.empty() ? defaultRunName(config, data.train.size()) : options.name,
        .config = config,
        .dataset = data.identity,
        .classNames = data.train.classNames()};
    run.config.network.classes = data.train.classCount();
    run.startedAt = utcNow();
    run.version = version();
    return KeptTraining(data, std::move(run), options).train();
}

ExperimentResult resumeExperiment(
    const SplitDataset &data, const std::filesystem::path &folder, const ExperimentOptions &options)
{
    refuseEndedRun(readRunSummary(folder));
    const RunLock lock(folder);
    Run run = readRun(folder); // as the last one to hold the lock has left it
    refuseEndedRun(run);
    refuseOtherData(run, data.identity);
    removeTemporaries(folder);
    removeTemporaries(epochFolder(folder));
    run.outcome = RunOutcome::Running;
    run.failure.clear();
    KeptTraining training(data, run, options);
    if (isThere(checkpointFile(folder)))
        training.restore(readCheckpoint(run));
    else
        training.beginAgain();
    if (options.resumed)
        options.resumed(training.history());
    return training.train();
}

} // namespace digitlab
