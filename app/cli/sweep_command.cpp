// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_command.h"

#include "app/cli/sweep_cancel_command.h"
#include "app/cli/sweep_plan_command.h"
#include "app/cli/sweep_report_command.h"
#include "app/cli/sweep_run_command.h"
#include "app/cli/sweep_status_command.h"
#include "app/cli/sweep_submit_command.h"

#include <CLI/CLI.hpp>

namespace digitlab::cli {

SweepCommand::SweepCommand(CLI::App &program)
    : Command(program, "sweep", "Train many configurations with several seeds, and tell which options help")
{
    app().require_subcommand(0, 1);
    m_commands.push_back(std::make_unique<SweepPlanCommand>(app()));
    m_commands.push_back(std::make_unique<SweepRunCommand>(app()));
    m_commands.push_back(std::make_unique<SweepStatusCommand>(app()));
    m_commands.push_back(std::make_unique<SweepReportCommand>(app()));
    m_commands.push_back(std::make_unique<SweepSubmitCommand>(app()));
    m_commands.push_back(std::make_unique<SweepCancelCommand>(app()));
}

SweepCommand::~SweepCommand() = default;

ExitStatus SweepCommand::run(std::stop_token stop)
{
    for (const auto &command : m_commands)
        if (command->chosen())
            return command->run(stop);
    throw UsageError("sweep: plan, run, status, report, submit or cancel is required; see digitlab-cli sweep --help");
}

} // namespace digitlab::cli
