// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/held_out.h"
#include "core/sweeps/sweep_option.h"

#include <cstdint>

namespace digitlab {

enum class SweepDesign {
    Grid,       ///< every value with every value of the others
    OneAtATime, ///< all first values together, and each other value alone beside them
};

/// What a sweep trains: a base configuration, what varies, and the seeds. It never changes once it is written.
struct SweepPlan {
    RunConfig base; ///< its seed is the first; the others follow it
    std::vector<SweepOption> options;
    SweepDesign design = SweepDesign::Grid;
    int seeds = 5;                   ///< 1 to 1,000
    double validationFraction = 0.2; ///< of each class of the training split, in (0, 1); see withoutHeldOut()
    DatasetIdentity dataset;         ///< the whole of it, before anything is held out

    friend bool operator==(const SweepPlan &, const SweepPlan &) = default;
};

/// One configuration of a sweep.
struct SweepPoint {
    std::string name;                ///< in folder names: "p07"
    std::vector<std::size_t> values; ///< of each option, which of its values
    RunConfig config;                ///< with the first seed
    std::optional<int> trainPerClass;
};

/// One training of a sweep.
struct SweepRun {
    std::size_t point = 0; ///< among the points
    std::uint64_t seed = 0;
    std::string folderName; ///< "p07-s3"
};

/// Throws std::invalid_argument that says what is wrong: nothing that varies, an option without two different values or
/// one that stands twice, options that set the same, numbers out of range, more than 100,000 runs, or a point whose
/// configuration is refused.
void validate(const SweepPlan &plan);

/// The option with the base's own value in front of the others, added where it is missing: what one value at a time is
/// compared with.
SweepOption withBaseFirst(SweepOption option, const RunConfig &base);

/// In their order: of a grid, the last option changes fastest; of one at a time, all first values come first.
std::vector<SweepPoint> sweepPoints(const SweepPlan &plan);
/// Seed by seed, so that a sweep that was stopped has whole rows.
std::vector<SweepRun> sweepRuns(const SweepPlan &plan, const std::vector<SweepPoint> &points);

/// The point's configuration with the run's seed.
RunConfig configOf(const SweepPoint &point, const SweepRun &run);
/// What the run is trained without. The validation split is the same for all; which images of a smaller training split
/// are left follows from the run's seed, so that the spread over seeds is also that over images.
HeldOut heldOutOf(const SweepPlan &plan, const SweepPoint &point, const SweepRun &run);

/// "dropout 0.2, padding valid", of what varies.
std::string pointText(const SweepPlan &plan, const SweepPoint &point);

} // namespace digitlab
