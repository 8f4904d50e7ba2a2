// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_results.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/helper_threads.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_tables.h"
#include "core/sweeps/sweep_folder.h"
#include "core/training/early_stopping.h"

#include <algorithm>

namespace digitlab {

namespace {

namespace fs = std::filesystem;

/// Of the epoch that the run keeps.
double validationAccuracy(const Run &run)
{
    const fs::path file = run.folder / "epochs.csv";
    const std::vector<EpochMetrics> epochs = parseEpochsCsv(readFile(file));
    const int kept = keptEpoch(run.config.training, epochs);
    if (kept == 0)
        throw fileError(file, "has no epoch, though the run is complete");
    return epochs[static_cast<std::size_t>(kept - 1)].validationAccuracy;
}

struct Ended {
    std::optional<SweepResult> result;
    std::optional<SweepFailure> failure;
};

Ended read(const fs::path &folder, const SweepRun &planned)
{
    if (!isThere(folder / "run.json"))
        return {};
    Run run;
    try {
        run = readRunSummary(folder);
    } catch (const std::exception &error) {
        return {{}, SweepFailure{planned.point, planned.folderName, error.what()}};
    }
    if (run.outcome == RunOutcome::Failed)
        return {{}, SweepFailure{planned.point, planned.folderName, run.failure}};
    if (run.outcome != RunOutcome::Completed)
        return {};
    const RunSummary summary = summarise(folder);
    return {SweepResult{planned.point, planned.seed, planned.folderName, validationAccuracy(run), summary.testAccuracy,
                summary.testCount, run.seconds, run.machine},
        {}};
}

} // namespace

const SweepResult *SweepResults::result(std::size_t point, std::uint64_t seed) const
{
    const auto key = [](const SweepResult &run) { return std::pair(run.seed, run.point); };
    const auto found = std::ranges::lower_bound(runs, std::pair(seed, point), {}, key);
    return found != runs.end() && key(*found) == std::pair(seed, point) ? &*found : nullptr;
}

std::vector<std::uint64_t> SweepResults::seeds() const
{
    std::vector<std::uint64_t> all;
    all.reserve(static_cast<std::size_t>(plan.seeds));
    for (int i = 0; i < plan.seeds; ++i)
        all.push_back(plan.base.training.seed + static_cast<std::uint64_t>(i));
    return all;
}

SweepResults readResults(const fs::path &sweep)
{
    SweepResults results{.plan = readPlan(sweep), .points = {}, .runs = {}, .failures = {}};
    results.points = sweepPoints(results.plan);
    const std::vector<SweepRun> planned = sweepRuns(results.plan, results.points);
    std::vector<Ended> ended(planned.size());
    forEachIndex(static_cast<int>(planned.size()), [&](int index) {
        const auto i = static_cast<std::size_t>(index);
        ended[i] = read(runFolder(sweep, planned[i]), planned[i]);
    });
    for (Ended &run : ended) {
        if (run.result)
            results.runs.push_back(*std::move(run.result));
        else if (run.failure)
            results.failures.push_back(*std::move(run.failure));
        else
            ++results.missing;
    }
    return results;
}

} // namespace digitlab
