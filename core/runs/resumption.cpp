// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/resumption.h"

#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

Resumption resumption(
    const std::filesystem::path &folder, RunOutcome outcome, const std::vector<std::string> &unknownSettings)
{
    if (!canBeResumed(outcome) || !unknownSettings.empty() || isBeingTrained(folder))
        return {};
    if (!isThere(checkpointFile(folder)))
        return {.possible = true, .startsOver = true};
    try {
        readCheckpoint(readRunSummary(folder));
        return {.possible = true};
    } catch (const std::exception &error) {
        return {.obstacle = error.what()};
    }
}

std::optional<RunSummary> resumableRun(const std::vector<RunSummary> &runs)
{
    const auto run = std::ranges::find_if(runs, [](const RunSummary &summary) { return resumption(summary).possible; });
    return run == runs.end() ? std::optional<RunSummary>() : *run;
}

Checkpoint readCheckpoint(const Run &run)
{
    const std::filesystem::path file = checkpointFile(run.folder);
    try {
        return decodeCheckpoint(readFile(file), run.config, file.string());
    } catch (const std::runtime_error &error) {
        throw std::runtime_error(std::string(error.what()) + "; without that file the run would start over");
    }
}

} // namespace digitlab
