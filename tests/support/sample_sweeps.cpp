// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_sweeps.h"

#include "tests/support/quick_config.h"

namespace digitlab {

namespace {

SweepValue valueOf(const std::string &text, const RunConfig &config)
{
    return {.text = text, .config = config, .trainPerClass = {}};
}

} // namespace

SweepPlan samplePlan(const SplitDataset &data, int epochs, int seeds)
{
    const RunConfig base = quickConfig(epochs);
    RunConfig dropout = base;
    dropout.network.dropout = 0.2;
    RunConfig valid = base;
    valid.network.padding = Padding::Valid;
    return {.base = base,
        .options = {{"dropout", {valueOf("0", base), valueOf("0.2", dropout)}},
            {"padding", {valueOf("same", base), valueOf("valid", valid)}}},
        .seeds = seeds,
        .validationFraction = 0.25,
        .dataset = data.identity};
}

SweepOption trainPerClass(const std::vector<int> &numbers)
{
    SweepOption option{.key = std::string(trainPerClassOption), .values = {}};
    for (const int number : numbers)
        option.values.push_back({.text = std::to_string(number), .config = {}, .trainPerClass = number});
    return option;
}

SweepResults sampleResults(const SweepPlan &plan, const AccuracyOf &accuracy)
{
    SweepResults results{.plan = plan, .points = sweepPoints(plan), .runs = {}, .failures = {}};
    for (const SweepRun &run : sweepRuns(plan, results.points)) {
        const double reached = accuracy(results.points[run.point], run.seed);
        results.runs.push_back({run.point, run.seed, run.folderName, reached, reached, 300, 1.5, "two cores"});
    }
    return results;
}

} // namespace digitlab
