#include "app/cli/training_run.h"

#include "app/cli/console.h"
#include "app/cli/run_text.h"
#include "app/cli/training_progress.h"
#include "core/training/runtime.h"

#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

void tellSlowBlas()
{
    const std::string warning = slowBlasWarning();
    if (!warning.empty())
        tell(warning);
}

} // namespace

TrainingRun::TrainingRun(ResultForm form, std::string resumeOptions)
    : m_form(form)
    , m_resumeOptions(std::move(resumeOptions))
{
}

ExitStatus TrainingRun::start(const SplitDataset &data, const RunConfig &config, const std::filesystem::path &folder,
    const std::string &name, std::stop_token stop) const
{
    tellSlowBlas();
    TrainingProgress progress;
    return end(runExperiment(data, config, folder, {.name = name, .observer = progress.observer(), .stop = stop}).run);
}

ExitStatus TrainingRun::resume(
    const SplitDataset &data, const std::filesystem::path &folder, std::stop_token stop) const
{
    tellSlowBlas();
    TrainingProgress progress;
    return end(resumeExperiment(data, folder, {.name = {}, .observer = progress.observer(), .stop = stop}).run);
}

ExitStatus TrainingRun::end(const Run &run) const
{
    if (m_form == ResultForm::Json)
        printJson(toJson(run));
    if (run.outcome != RunOutcome::Completed)
        return endStopped(run);
    if (m_form == ResultForm::Text)
        print(summaryText(run));
    return ExitStatus::Done;
}

ExitStatus TrainingRun::endStopped(const Run &run) const
{
    tell("stopped after " + std::to_string(run.epochs.size()) + " of " + std::to_string(run.config.training.epochs)
        + " epochs; go on with: digitlab-cli resume " + shellQuoted(run.folder) + m_resumeOptions);
    return ExitStatus::Failed;
}

} // namespace digitlab::cli
