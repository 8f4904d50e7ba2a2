// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_status_command.h"

#include "app/cli/console.h"
#include "app/cli/sweep_text.h"
#include "core/base/number_text.h"
#include "core/sweeps/sweep_status.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

SweepStatusCommand::SweepStatusCommand(CLI::App &sweep)
    : Command(sweep, "status", "How many runs of a sweep are done, running, failed and left, and how long it takes yet")
{
    addSweepOption(app(), m_sweep);
}

ExitStatus SweepStatusCommand::run(std::stop_token)
{
    const SweepStatus status = sweepStatus(m_sweep);
    if (wantsJson())
        printJson({{"total", status.total}, {"done", status.done}, {"running", status.running},
            {"failed", status.failed}, {"left", status.left},
            {"seconds_left", status.secondsLeft ? nlohmann::json(*status.secondsLeft) : nlohmann::json()}});
    else
        print(counted(status.total, "run") + ": " + grouped(status.done) + " done, " + grouped(status.running)
            + " running, " + grouped(status.failed) + " failed, " + grouped(status.left) + " left"
            + (status.secondsLeft && status.done + status.failed < status.total
                    ? "; about " + timeLeftText(*status.secondsLeft) + " to go"
                    : "")
            + "\n");
    return ExitStatus::Done;
}

} // namespace digitlab::cli
