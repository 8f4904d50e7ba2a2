// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calibration_report.h"
#include "core/evaluation/confusion_matrix.h"
#include "core/evaluation/seed_comparison.h"
#include "core/runs/run.h"

#include <functional>

namespace digitlab {

/// One side of a comparison: a run, or several seeds of one configuration.
struct RunSide {
    std::vector<Run> runs; ///< at least one; ascending by seed, each seed once

    const Run &first() const { return runs.front(); }
    bool isGroup() const { return runs.size() > 1; }
    /// Null where none was trained with it.
    const Run *withSeed(std::uint64_t seed) const;
    std::vector<SeedResult> results() const; ///< valid as long as the side
};

/// Seeds that both have, ascending.
std::vector<std::uint64_t> commonSeeds(const RunSide &a, const RunSide &b);
/// The side with these seeds alone.
RunSide withSeeds(const RunSide &side, const std::vector<std::uint64_t> &seeds);

/// A figure over the seeds of a side.
struct SeedSpread {
    double mean = 0;
    double low = 0; ///< of the seeds, not of an interval
    double high = 0;
};
SeedSpread spread(const RunSide &side, const std::function<double(const Run &)> &figure);

/// The mean test accuracy of the seeds with its interval over seeds, see fractionMean().
MeanInterval accuracyOverSeeds(const RunSide &side);

/// An epoch that every seed has reached.
struct EpochSpread {
    int epoch = 0;
    SeedSpread value;
};
std::vector<EpochSpread> curveSpread(const RunSide &side, double EpochMetrics::*figure);

/// The counts of all seeds together. Throws std::invalid_argument where the seeds know different classes.
ConfusionMatrix summedMatrix(const RunSide &side);
/// Over the answers of all seeds together.
CalibrationReport pooledCalibration(const RunSide &side);

} // namespace digitlab
