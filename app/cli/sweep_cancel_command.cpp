// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_cancel_command.h"

#include "app/cli/console.h"
#include "app/cli/slurm.h"
#include "app/cli/sweep_text.h"
#include "core/sweeps/slurm_script.h"
#include "core/sweeps/sweep_folder.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

SweepCancelCommand::SweepCancelCommand(CLI::App &sweep)
    : Command(sweep, "cancel", "Cancel the Slurm job of a sweep; its runs can be resumed")
{
    addSweepOption(app(), m_sweep);
}

ExitStatus SweepCancelCommand::run(std::stop_token)
{
    readPlan(m_sweep); // throws where it is no sweep
    const std::string name = slurmJobName(std::filesystem::canonical(m_sweep));
    runSlurm({"scancel", "--name=" + name});
    if (wantsJson())
        printJson({{"cancelled", name}});
    else
        print("Cancelled: " + name + "; train what is left with: " + sweepRunCommand(m_sweep) + "\n");
    return ExitStatus::Done;
}

} // namespace digitlab::cli
