// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_run.h"

#include "app/cli/console.h"
#include "app/cli/run_text.h"
#include "app/cli/training_progress.h"
#include "core/base/file_system.h"
#include "core/base/number_text.h"
#include "core/nn/runtime.h"
#include "core/runs/resumption.h"
#include "core/runs/run_folder.h"
#include "core/training/settings.h"

#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

void reportSlowBlas()
{
    const std::string warning = slowBlasWarning();
    if (!warning.empty())
        report(warning);
}

/// The warning that the window shows next to the setting.
void reportFlip(const RunConfig &config)
{
    if (config.training.augmentation.horizontalFlip)
        report("horizontal-flip: " + settingExplanation("horizontal-flip"));
}

Resumption resumptionOf(const std::filesystem::path &folder)
{
    if (!isThere(folder / "run.json"))
        return {};
    return resumption(readRunSummary(folder));
}

} // namespace

TrainingRun::TrainingRun(TrainingRunOptions options)
    : m_options(std::move(options))
{
}

ExitStatus TrainingRun::start(const SplitDataset &data, const RunConfig &config, const std::filesystem::path &folder,
    const std::string &name, std::stop_token stop) const
{
    reportSlowBlas();
    reportFlip(config);
    TrainingProgress progress;
    const ExperimentOptions options{.name = name,
        .observer = progress.observer(),
        .notice = progress.noticeObserver(),
        .stop = stop,
        .secondsBetweenCheckpoints = m_options.secondsBetweenCheckpoints};
    try {
        return end(runExperiment(data, config, folder, options).run);
    } catch (const std::runtime_error &error) {
        const Resumption way = resumptionOf(folder);
        if (!way.possible)
            throw;
        throw std::runtime_error(error.what() + (way.startsOver ? wayToTrainAgain(folder) : wayOn(folder)));
    }
}

ExitStatus TrainingRun::resume(
    const SplitDataset &data, const std::filesystem::path &folder, std::stop_token stop) const
{
    reportSlowBlas();
    TrainingProgress progress;
    const ExperimentOptions options{.observer = progress.observer(),
        .notice = progress.noticeObserver(),
        .stop = stop,
        .secondsBetweenCheckpoints = m_options.secondsBetweenCheckpoints};
    return end(resumeExperiment(data, folder, options).run);
}

std::string TrainingRun::wayOn(const std::filesystem::path &folder) const
{
    return "; resume it with: " + resumeCommand(folder) + m_options.resumeOptions;
}

std::string TrainingRun::wayToTrainAgain(const std::filesystem::path &folder) const
{
    const int epochs = summarise(folder).epochs;
    const char *lost = isThere(modelFile(folder)) ? "checkpoint" : "network";
    return (epochs == 0 ? std::string()
                        : "; the metrics of " + counted(epochs, "epoch") + " are kept, but not the " + lost)
        + "; train it again with: " + resumeCommand(folder) + m_options.resumeOptions;
}

ExitStatus TrainingRun::end(const Run &run) const
{
    if (m_options.form == ResultForm::Json)
        printJson(toJson(run));
    if (run.outcome != RunOutcome::Completed)
        return endStopped(run);
    if (m_options.form == ResultForm::Text)
        print(summaryText(run));
    return ExitStatus::Done;
}

ExitStatus TrainingRun::endStopped(const Run &run) const
{
    report("stopped after " + grouped(static_cast<std::int64_t>(run.epochs.size())) + " of "
        + counted(run.config.training.epochs, "epoch", "epochs") + wayOn(run.folder));
    return ExitStatus::Failed;
}

} // namespace digitlab::cli
