// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include "app/cli/console.h"
#include "app/cli/run_comparison.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

Run readMeasuredRun(const std::string &folder)
{
    Run run = readRun(folder);
    if (run.predictions.rows.empty())
        throw std::runtime_error(folder + ": has no predictions because the run is " + stateName(folder, run.outcome)
            + "; expected a run that has finished an epoch");
    return run;
}

} // namespace

CompareCommand::CompareCommand(CLI::App &program)
    : Command(program, "compare",
        "Compare two runs: settings, metrics, and the images that only one of them predicts correctly")
{
    app().add_option("RUN_A", m_a, "The folder of run A")->required();
    app().add_option("RUN_B", m_b, "The folder of run B")->required();
}

ExitStatus CompareCommand::run(std::stop_token)
{
    const RunComparison comparison(readMeasuredRun(m_a), readMeasuredRun(m_b));
    if (wantsJson())
        printJson(comparison.toJson());
    else
        print(comparison.text());
    return ExitStatus::Done;
}

} // namespace digitlab::cli
