// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_status_command.h"

#include "app/cli/console.h"
#include "app/cli/slurm.h"
#include "app/cli/sweep_text.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/sweeps/slurm_queue.h"
#include "core/sweeps/slurm_script.h"
#include "core/sweeps/sweep_status.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

namespace digitlab::cli {

namespace {

/// Nothing where the sweep has no script for Slurm, or Slurm does not answer, which is told.
std::optional<std::vector<SlurmTask>> tasksOf(const std::filesystem::path &sweep)
{
    const std::filesystem::path folder = std::filesystem::canonical(sweep);
    if (!std::filesystem::exists(slurmScriptFile(folder)))
        return std::nullopt;
    try {
        return slurmTasks(runSlurm(slurmQueueCommand(folder)));
    } catch (const std::exception &error) {
        report(std::string("Slurm's tasks are not known: ") + error.what());
        return std::nullopt;
    }
}

nlohmann::json tasksJson(const std::optional<std::vector<SlurmTask>> &tasks)
{
    if (!tasks)
        return nullptr;
    nlohmann::json list = nlohmann::json::array();
    for (const SlurmTask &task : *tasks)
        list.push_back({{"task", task.name}, {"state", task.state}, {"node", task.node}, {"reason", task.reason}});
    return list;
}

} // namespace

SweepStatusCommand::SweepStatusCommand(CLI::App &sweep)
    : Command(sweep, "status",
        "How many runs of a sweep are done, running, failed and left, how long it takes yet, and Slurm's tasks")
{
    addSweepOption(app(), m_sweep);
}

ExitStatus SweepStatusCommand::run(std::stop_token)
{
    const SweepStatus status = sweepStatus(m_sweep);
    const auto tasks = tasksOf(m_sweep);
    if (wantsJson())
        printJson({{"total", status.total}, {"done", status.done}, {"running", status.running},
            {"failed", status.failed}, {"left", status.left},
            {"seconds_left", status.secondsLeft ? nlohmann::json(*status.secondsLeft) : nlohmann::json()},
            {"slurm", tasksJson(tasks)}});
    else
        print(counted(status.total, "run") + ": " + grouped(status.done) + " done, " + grouped(status.running)
            + " running, " + grouped(status.failed) + " failed, " + grouped(status.left) + " left"
            + (status.secondsLeft && status.done + status.failed < status.total
                    ? "; about " + timeLeftText(*status.secondsLeft) + " to go"
                    : "")
            + "\n" + (tasks ? plainLine(slurmTasksText(*tasks)) + "\n" : ""));
    return ExitStatus::Done;
}

} // namespace digitlab::cli
