// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_side.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

namespace {

std::uint64_t seedOf(const Run &run)
{
    return run.config.training.seed;
}

PredictionTable pooled(const RunSide &side)
{
    PredictionTable table = side.first().predictions;
    for (std::size_t i = 1; i < side.runs.size(); ++i) {
        const PredictionTable &other = side.runs[i].predictions;
        if (other.classNames != table.classNames)
            throw std::invalid_argument("The seeds have different classes.");
        table.rows.insert(table.rows.end(), other.rows.begin(), other.rows.end());
    }
    return table;
}

} // namespace

const Run *RunSide::withSeed(std::uint64_t seed) const
{
    const auto found = std::ranges::find(runs, seed, seedOf);
    return found == runs.end() ? nullptr : &*found;
}

std::vector<SeedResult> RunSide::results() const
{
    std::vector<SeedResult> results;
    for (const Run &run : runs)
        results.push_back({seedOf(run), &run.predictions});
    return results;
}

std::vector<std::uint64_t> commonSeeds(const RunSide &a, const RunSide &b)
{
    std::vector<std::uint64_t> seeds;
    for (const Run &run : a.runs)
        if (b.withSeed(seedOf(run)))
            seeds.push_back(seedOf(run));
    return seeds;
}

RunSide withSeeds(const RunSide &side, const std::vector<std::uint64_t> &seeds)
{
    RunSide result;
    for (const Run &run : side.runs)
        if (std::ranges::find(seeds, seedOf(run)) != seeds.end())
            result.runs.push_back(run);
    return result;
}

SeedSpread spread(const RunSide &side, const std::function<double(const Run &)> &figure)
{
    const double first = figure(side.first());
    SeedSpread result{0, first, first};
    for (const Run &run : side.runs) {
        const double value = figure(run);
        result.mean += value / static_cast<double>(side.runs.size());
        result.low = std::min(result.low, value);
        result.high = std::max(result.high, value);
    }
    return result;
}

MeanInterval accuracyOverSeeds(const RunSide &side)
{
    std::vector<double> accuracies;
    for (const Run &run : side.runs)
        accuracies.push_back(run.predictions.accuracy());
    return fractionMean(accuracies);
}

std::vector<EpochSpread> curveSpread(const RunSide &side, double EpochMetrics::*figure)
{
    const auto shortest = std::ranges::min_element(side.runs, {}, [](const Run &run) { return run.epochs.size(); });
    std::vector<EpochSpread> curve;
    for (std::size_t i = 0; i < shortest->epochs.size(); ++i)
        curve.push_back(
            {shortest->epochs[i].epoch, spread(side, [i, figure](const Run &run) { return run.epochs[i].*figure; })});
    return curve;
}

ConfusionMatrix summedMatrix(const RunSide &side)
{
    return ConfusionMatrix(pooled(side));
}

CalibrationReport pooledCalibration(const RunSide &side)
{
    return calibrationReport(pooled(side));
}

} // namespace digitlab
