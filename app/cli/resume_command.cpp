// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resume_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/dataset_request.h"
#include "app/cli/training_run.h"
#include "core/runs/run_folder.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

ResumeCommand::ResumeCommand(CLI::App &program)
    : Command(program, "resume", "Resume a run that was stopped or killed")
{
    app().add_option("RUN", m_run, "The run's folder")->required();
    app().add_option("--data", m_data, "Where the run's dataset is now, if it has moved")->type_name("DIR");
    addTestFractionOption(app(), [this](double fraction) { m_testFraction = fraction; })->default_str("the run's");
    addCheckpointOption(app(), [this](double seconds) { m_secondsBetweenCheckpoints = seconds; });
}

ExitStatus ResumeCommand::run(std::stop_token stop)
{
    const Run summary = readRunSummary(m_run);
    refuseEndedRun(summary); // before its data is read
    refuseUserDigits(summary);
    const DatasetRequest source = sourceOfRun(summary, m_data, m_testFraction);
    const TrainingRun training({.form = wantsJson() ? ResultForm::Json : ResultForm::Text,
        .resumeOptions = resumeOptions(),
        .secondsBetweenCheckpoints = m_secondsBetweenCheckpoints});
    return training.resume(readSource(source, stop), m_run, stop);
}

std::string ResumeCommand::resumeOptions() const
{
    std::string options;
    if (m_data)
        options += " --data " + shellQuoted(*m_data);
    if (m_testFraction)
        options += " --test-share " + nlohmann::json(*m_testFraction).dump();
    return options;
}

} // namespace digitlab::cli
