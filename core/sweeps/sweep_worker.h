// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"
#include "core/sweeps/run_claim.h"
#include "core/sweeps/sweep_plan.h"

#include <functional>
#include <map>
#include <string>

namespace digitlab {

/// How far the whole sweep is, by whatever worker.
struct SweepProgress {
    int done = 0;    ///< runs that are complete or have failed
    int running = 0; ///< of this worker
    int total = 0;
    double fraction = 0;                    ///< of all epochs, in [0, 1]
    std::map<std::string, double> underWay; ///< of this worker's runs, by folder name: the fraction of its epochs
};

struct SweepWorkerOptions {
    int jobs = 0;  ///< runs at once, 1 to 1,024; 0: one per core, on a GPU one
    int task = 0;  ///< of `tasks`: where in the list it begins, so that many workers do not ask for the same run
    int tasks = 1; ///< 1 at least
    ClaimTimes times;
    double secondsBetweenCheckpoints = 5;
    /// Both are called on the threads that train, one call at a time.
    std::function<void(const SweepProgress &progress)> progress;
    std::function<void(const Run &run)> ended; ///< complete, failed or stopped
    /// The same, with a sentence that the user should read.
    std::function<void(const std::string &sentence)> notice;
    std::stop_token stop;
};

struct SweepOutcome {
    int trained = 0;    ///< runs that this worker completed
    int failed = 0;     ///< runs that have failed, by whatever worker: their loss became no number
    int left = 0;       ///< that have not ended: stopped, in the hands of other workers, or obstructed
    int obstructed = 0; ///< that this worker could not train, as it told: a full disk, say
};

/// Trains what is missing of a sweep, run after run and several at once, until none is left that no other worker has;
/// a run whose worker died is resumed. `data` is the whole dataset, of which each run holds out its part. Runs are
/// trained on as many threads as there are cores for each, and their bits do not depend on it. Stopped, it leaves every
/// run to be resumed. Throws std::runtime_error that names the folder where the data is not that of the plan or a run's
/// folder holds something else, std::invalid_argument for options out of range.
SweepOutcome runSweep(
    const std::filesystem::path &sweep, const SplitDataset &data, const SweepWorkerOptions &options = {});

} // namespace digitlab
