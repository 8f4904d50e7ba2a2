// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_submit_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/slurm.h"
#include "app/cli/sweep_text.h"
#include "app/cli/value_parser.h"
#include "core/base/file_io.h"
#include "core/base/plain_text.h"
#include "core/sweeps/slurm_script.h"
#include "core/sweeps/sweep_folder.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

constexpr int mostSlurmTasks = 1'000'000;

} // namespace

SweepSubmitCommand::SweepSubmitCommand(CLI::App &sweep)
    : Command(sweep, "submit", "Have Slurm train a sweep in an array job; the nodes must share the folder")
{
    addSweepOption(app(), m_sweep);
    app().add_flag("--slurm", m_slurm, "With Slurm, the only way so far")->required();
    const auto addWhole = [this](const std::string &name, std::function<void(int)> take, const std::string &help) {
        const auto parse = [=](const std::string &text) { take(parseWhole(text, 1, mostSlurmTasks)); };
        return addCheckedOption(app(), name, parse, help)->type_name("N");
    };
    addWhole(
        "--tasks", [this](int tasks) { m_tasks = tasks; }, "Tasks of the job; each takes runs until none is left")
        ->default_str("4");
    addWhole(
        "--at-most", [this](int tasks) { m_atMost = tasks; }, "Tasks at the same time; by default all");
    app().add_flag("--dry-run", m_dryRun, "Write sweep.sbatch and submit nothing");
    app().add_option("SBATCH-OPTION", m_options, "After --: more options for sbatch, such as --time=1:00:00");
}

ExitStatus SweepSubmitCommand::run(std::stop_token)
{
    readPlan(m_sweep); // throws where it is no sweep
    const std::filesystem::path folder = std::filesystem::canonical(m_sweep);
    const std::filesystem::path script = slurmScriptFile(folder);
    try {
        writeFileAtomically(script,
            slurmScript({.program = std::filesystem::read_symlink("/proc/self/exe"),
                .sweep = folder,
                .tasks = m_tasks,
                .atMost = m_atMost,
                .options = m_options}));
    } catch (const std::invalid_argument &refusal) {
        throw UsageError(refusal.what());
    }
    const std::string job = m_dryRun ? "" : runSlurm({"sbatch", "--parsable", script.string()});
    if (wantsJson())
        printJson({{"job", m_dryRun ? nlohmann::json() : nlohmann::json(job)}, {"script", script.string()}});
    else
        print((m_dryRun ? "" : "Submitted as job " + plainLine(job) + "\n")
            + "Script: " + plainLine(script.native(), longestPath) + "\n");
    return ExitStatus::Done;
}

} // namespace digitlab::cli
