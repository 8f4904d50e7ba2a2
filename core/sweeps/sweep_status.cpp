// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_status.h"

#include "core/base/file_system.h"
#include "core/runs/run_folder.h"
#include "core/sweeps/run_claim.h"
#include "core/sweeps/sweep_folder.h"

#include <algorithm>

namespace digitlab {

namespace {

bool isHeld(const std::filesystem::path &folder, ClaimWatch &watch)
{
    const auto lock = lockFileOf(folder);
    return lock && watch.look(*lock) != ClaimWatch::Sign::Dead;
}

} // namespace

SweepStatus sweepStatus(const std::filesystem::path &sweep)
{
    const SweepPlan plan = readPlan(sweep);
    ClaimWatch watch{ClaimTimes()};
    SweepStatus status;
    double seconds = 0;
    for (const SweepRun &planned : sweepRuns(plan, sweepPoints(plan))) {
        const std::filesystem::path folder = runFolder(sweep, planned);
        ++status.total;
        std::optional<Run> run;
        bool isBroken = false;
        try {
            if (isThere(folder / "run.json"))
                run = readRunSummary(folder);
        } catch (const std::exception &) {
            isBroken = true;
        }
        if (run && run->outcome == RunOutcome::Completed) {
            ++status.done;
            seconds += run->seconds;
        } else if (isBroken || (run && run->outcome == RunOutcome::Failed)) {
            ++status.failed;
        } else {
            ++(isHeld(folder, watch) ? status.running : status.left);
        }
    }
    if (status.done > 0)
        status.secondsLeft = seconds / status.done * (status.left + 0.5 * status.running) / std::max(1, status.running);
    return status;
}

} // namespace digitlab
