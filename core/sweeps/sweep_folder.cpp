// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_folder.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/json_field.h"
#include "core/base/new_folder.h"
#include "core/sweeps/sweep_plan_json.h"

#include <nlohmann/json.hpp>

namespace digitlab {

namespace fs = std::filesystem;

fs::path planFile(const fs::path &sweep)
{
    return sweep / "sweep.json";
}

fs::path runFolder(const fs::path &sweep, const SweepRun &run)
{
    return sweep / "runs" / run.folderName;
}

void writePlan(const fs::path &sweep, const SweepPlan &plan)
{
    validate(plan);
    const fs::path folder = requireFreeFolder(sweep);
    createFolders(folder);
    writeFileAtomically(
        planFile(folder), toJson(plan).dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

SweepPlan readPlan(const fs::path &sweep)
{
    if (!isThere(sweep))
        throw fileError(sweep, "does not exist; expected the folder of a sweep");
    if (!isThere(planFile(sweep)))
        throw fileError(sweep, "is not a sweep; expected a folder with sweep.json, as \"sweep plan\" writes it");
    const std::string text = readFile(planFile(sweep));
    try {
        return sweepPlanFromJson(parsedJson(text, "cut short or altered; expected the plan of a sweep"));
    } catch (const nlohmann::json::exception &) {
        throw fileError(planFile(sweep), "cut short or altered; expected the plan of a sweep");
    } catch (const std::exception &error) {
        throw fileError(planFile(sweep), error.what());
    }
}

std::optional<PlannedData> plannedRunAt(const fs::path &runFolder)
{
    std::error_code unknown;
    const fs::path folder = fs::weakly_canonical(runFolder, unknown);
    const fs::path sweep = folder.parent_path().parent_path();
    if (unknown || !isThere(planFile(sweep)))
        return {};
    const SweepPlan plan = readPlan(sweep);
    const std::vector<SweepPoint> points = sweepPoints(plan);
    for (const SweepRun &run : sweepRuns(plan, points))
        if (digitlab::runFolder(sweep, run) == folder)
            return PlannedData{plan.dataset, heldOutOf(plan, points[run.point], run)};
    return {};
}

} // namespace digitlab
