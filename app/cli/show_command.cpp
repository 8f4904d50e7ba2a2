// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show_command.h"

#include "app/cli/console.h"
#include "app/cli/run_text.h"
#include "core/runs/run_folder.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

ShowCommand::ShowCommand(CLI::App &program)
    : Command(program, "show", "Show a run: settings, dataset, curves, report and confusion matrix")
{
    app().add_option("RUN", m_run, "The run's folder")->required();
}

ExitStatus ShowCommand::run(std::stop_token)
{
    const Run run = readRun(m_run);
    if (wantsJson())
        printJson(toJson(run));
    else
        print(fullText(run));
    return ExitStatus::Done;
}

} // namespace digitlab::cli
