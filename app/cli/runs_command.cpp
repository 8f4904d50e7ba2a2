// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runs_command.h"

#include "app/cli/console.h"
#include "app/cli/run_text.h"
#include "app/cli/text_table.h"
#include "core/base/folder_listing.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/runs/resumption.h"
#include "core/runs/run_lock.h"
#include "core/runs/run_settings.h"
#include "core/runs/run_store.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

constexpr std::size_t longestName = 80; // characters, in a list
constexpr std::size_t longestReason = 1000;

/// Whether its outcome is running, but no program trains it.
bool isInterrupted(const RunSummary &run)
{
    return stateName(run.folder, run.outcome) != outcomeName(run.outcome);
}

nlohmann::json wayToResume(const RunSummary &run)
{
    return resumption(run).possible ? nlohmann::json(resumeCommand(run.folder)) : nlohmann::json();
}

nlohmann::json toJson(const RunSummary &run)
{
    if (!run.unreadable.empty())
        return {{"run", run.folder.string()}, {"name", nullptr}, {"preset", nullptr}, {"outcome", "unreadable"},
            {"reason", run.unreadable}, {"started", nullptr}, {"dataset", nullptr}, {"epochs", nullptr},
            {"accuracy", nullptr}, {"count", nullptr}, {"seconds", nullptr}, {"seed", nullptr}, {"note", run.note},
            {"starred", run.starred}};
    return {{"run", run.folder.string()}, {"name", run.name}, {"preset", run.config.preset},
        {"outcome", stateName(run.folder, run.outcome)}, {"started", run.startedAt}, {"reason", nullptr},
        {"dataset", {{"source", run.dataset.text()}, {"hash", run.dataset.hash}}},
        {"unknown_settings", run.unknownSettings}, {"epochs", run.epochs}, {"accuracy", run.testAccuracy},
        {"count", run.testCount}, {"seconds", run.seconds}, {"seed", run.seed()}, {"note", run.note},
        {"starred", run.starred}, {"resume", wayToResume(run)}};
}

/// Empty for one that is complete, failed or being trained.
std::string resumptionLine(const RunSummary &run)
{
    const Resumption way = resumption(run);
    if (!way.possible && way.obstacle.empty())
        return {};
    const std::string begin = plainLine(run.folder.filename().string(), longestName)
        + (isInterrupted(run) ? ": was interrupted" : ": was stopped");
    if (!way.possible)
        return begin + " and cannot be resumed: " + plainLine(way.obstacle, longestReason) + "\n";
    return begin + (way.startsOver ? " and has no checkpoint; start it over with: " : "; resume it with: ")
        + resumeCommand(run.folder) + "\n";
}

std::string text(const std::vector<RunSummary> &runs)
{
    TextTable table({Align::Left, Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Left});
    table.add({"run", "name", "outcome", "epochs", "accuracy", "time", "started"});
    std::string resumable;
    std::string unreadable;
    std::string unknown;
    for (const RunSummary &run : runs) {
        const std::string folder = plainLine(run.folder.filename().string(), longestName);
        if (!run.unreadable.empty()) {
            unreadable += folder + ": cannot be read: " + plainLine(run.unreadable, longestReason) + "\n";
            continue;
        }
        if (!run.unknownSettings.empty())
            unknown += folder + ": has settings that this version does not know, "
                + plainLine(unknownSettingsText(run.unknownSettings), longestReason) + "\n";
        resumable += resumptionLine(run);
        table.add({run.folder.filename().string(), plainLine(run.name, longestName), stateName(run.folder, run.outcome),
            std::to_string(run.epochs), run.epochs > 0 ? percentText(run.testAccuracy) : "-", durationText(run.seconds),
            run.startedAt});
    }
    return table.text() + resumable + unknown + unreadable;
}

} // namespace

RunsCommand::RunsCommand(CLI::App &program)
    : Command(program, "runs", "List the runs of a folder, newest first")
{
    app().add_option("DIR", m_folder, "Folder with one sub-folder per run")->required();
}

ExitStatus RunsCommand::run(std::stop_token)
{
    if (std::error_code absent; !std::filesystem::is_directory(m_folder, absent))
        throw std::runtime_error(m_folder + ": is not a folder; expected a folder of runs");
    listNames(m_folder); // throws if it cannot be read
    const std::vector<RunSummary> runs = RunStore(m_folder).listAll();
    if (wantsJson()) {
        auto document = nlohmann::json::array();
        for (const RunSummary &run : runs)
            document.push_back(toJson(run));
        printJson(document);
    } else {
        print(runs.empty() ? "No runs in " + plainLine(m_folder, longestPath) + "\n" : text(runs));
    }
    return ExitStatus::Done;
}

} // namespace digitlab::cli
