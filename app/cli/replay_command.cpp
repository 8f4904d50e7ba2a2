// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replay_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/dataset_request.h"
#include "app/cli/training_progress.h"
#include "core/runs/replay.h"
#include "core/runs/run_folder.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

nlohmann::json toJson(const std::string &run, const ReplayResult &result)
{
    nlohmann::json document = {{"run", run}, {"identical", result.identical()}, {"epochs", result.epochs},
        {"predictions", result.predictions}, {"weights", result.weights}, {"first_difference", nullptr},
        {"circumstances", result.circumstances}, {"sentence", replayText(result)}};
    if (const auto &difference = result.difference)
        document["first_difference"] = {{"epoch", difference->epoch}, {"figure", difference->what},
            {"recorded", difference->recorded}, {"replayed", difference->replayed}};
    return document;
}

} // namespace

ReplayCommand::ReplayCommand(CLI::App &program)
    : Command(program, "replay", "Train a run again and check whether the result is identical, bit for bit")
{
    app().add_option("RUN", m_run, "The run's folder")->required();
    app().add_option("--data", m_data, "Where the run's dataset is now, if it has moved")->type_name("DIR");
    addTestFractionOption(app(), [this](double fraction) { m_testFraction = fraction; })->default_str("the run's");
}

ExitStatus ReplayCommand::run(std::stop_token stop)
{
    const Run recorded = readRun(m_run);
    refuseUserDigits(recorded);
    const SplitDataset data = readSource(sourceOfRun(recorded, m_data, m_testFraction), stop);
    TrainingProgress progress;
    const ReplayResult result = replayRun(data, recorded, {.observer = progress.observer(), .stop = stop});
    if (result.stopped)
        throw std::runtime_error(replayText(result));
    if (wantsJson())
        printJson(toJson(m_run, result));
    else
        print(replayText(result) + "\n");
    return result.identical() ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace digitlab::cli
