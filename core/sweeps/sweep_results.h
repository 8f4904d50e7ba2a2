// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"
#include "core/sweeps/sweep_plan.h"

#include <filesystem>
#include <optional>
#include <span>

namespace digitlab {

/// What one complete run of a sweep gave; accuracies in [0, 1], of the epoch whose network it keeps.
struct SweepResult {
    std::size_t point = 0;
    std::uint64_t seed = 0;
    std::string folderName;
    double validation = 0; ///< accuracy on the validation split
    double test = 0;       ///< accuracy on the test split
    int testCount = 0;     ///< images
    double seconds = 0;
    std::string machine; ///< see Run

    friend bool operator==(const SweepResult &, const SweepResult &) = default;
};

/// A run without a result.
struct SweepFailure {
    std::size_t point = 0;
    std::string folderName;
    std::string reason;
};

struct SweepResults {
    SweepPlan plan;
    std::vector<SweepPoint> points;
    std::vector<SweepResult> runs; ///< complete ones, ascending by seed, then by point
    std::vector<SweepFailure> failures;
    int missing = 0; ///< runs that have not ended

    /// Null where that run has no result.
    const SweepResult *result(std::size_t point, std::uint64_t seed) const;
    /// The seeds of the plan, ascending.
    std::vector<std::uint64_t> seeds() const;
    /// Test images; 0 where no run is complete.
    int testCount() const { return runs.empty() ? 0 : runs.front().testCount; }
};

/// Reads what has ended. Throws std::runtime_error that names a file and what is wrong.
SweepResults readResults(const std::filesystem::path &sweep);

} // namespace digitlab
