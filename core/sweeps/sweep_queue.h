// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/run_claim.h"
#include "core/sweeps/sweep_plan.h"

#include <condition_variable>
#include <mutex>
#include <set>

namespace digitlab {

/// The runs of a sweep's folder as one worker takes them, from several threads.
class SweepQueue
{
public:
    /// `first`: the run to begin with.
    SweepQueue(std::filesystem::path sweep, std::vector<SweepRun> runs, std::size_t first, ClaimTimes times);

    struct Taken {
        const SweepRun *run = nullptr;
        std::unique_ptr<RunClaim> claim;
    };
    /// The next run that is not complete and that nobody has; waits where it is not yet known whether another worker
    /// lives. Nothing where none is left, or on a stop. Throws std::runtime_error that names a file.
    std::optional<Taken> take(const std::stop_token &stop);
    /// The run of take(): frees it.
    void giveBack(Taken taken);
    /// It could not be trained here; it is not taken again.
    void leave(const SweepRun &run);

    /// Runs that are complete or have failed, as far as this worker has seen.
    int over() const;
    /// Looks at all runs once more.
    struct Count {
        int failed = 0;
        int left = 0;       ///< those that could not be trained here included
        int obstructed = 0; ///< that could not be trained here
    };
    Count count();
    /// Runs that this worker may still train, those in its hands included.
    int open() const;

private:
    enum class Look { Taken, Over, Held, Unclear };
    Look tryTake(std::size_t index, Taken &taken);
    bool isOver(std::size_t index);

    std::filesystem::path m_sweep;
    std::vector<SweepRun> m_runs;
    std::size_t m_first;
    ClaimTimes m_times;
    mutable std::mutex m_mutex; ///< of all that follows
    ClaimWatch m_watch;
    std::condition_variable_any m_changed;
    std::set<std::size_t> m_over;
    std::set<std::size_t> m_failed; ///< among them
    std::set<std::size_t> m_mine;   ///< in hand
    std::set<std::size_t> m_left;   ///< that could not be trained here
    std::set<std::size_t> m_held;   ///< by workers that live
};

} // namespace digitlab
