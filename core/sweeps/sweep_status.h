// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace digitlab {

/// Where a sweep stands: total = done + running + failed + left.
struct SweepStatus {
    int total = 0;
    int done = 0;    ///< complete
    int running = 0; ///< claimed by a worker that is not known to be dead
    int failed = 0;
    int left = 0; ///< not begun, stopped, or broken off
    /// What is left and running takes, from the mean time of the complete runs and as many at once as are running now,
    /// one at least; absent before a run is complete.
    std::optional<double> secondsLeft;

    friend bool operator==(const SweepStatus &, const SweepStatus &) = default;
};

/// Reads the folder once. Throws std::runtime_error that names a file and what is wrong.
SweepStatus sweepStatus(const std::filesystem::path &sweep);

} // namespace digitlab
