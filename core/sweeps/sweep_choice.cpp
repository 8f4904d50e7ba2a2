// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_choice.h"

#include "core/base/number_text.h"
#include "core/evaluation/seed_comparison.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace digitlab {

namespace {

std::optional<Interval> intervalOf(const std::vector<double> &tests, int testCount)
{
    if (tests.size() == 1)
        return wilsonInterval(static_cast<int>(std::lround(tests.front() * testCount)), testCount);
    return fractionMean(tests).interval;
}

double mean(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

std::string accuracyWithInterval(const PointResult &result)
{
    return result.interval ? percentWithRange(result.test, *result.interval) : percentText(result.test);
}

std::string textOf(const SweepResults &results, const PointResult &result)
{
    const SweepPoint &point = results.points[result.point];
    return point.name + " (" + pointText(results.plan, point) + ")";
}

} // namespace

std::vector<PointResult> pointResults(const SweepResults &results)
{
    struct Accuracies {
        std::vector<double> validation;
        std::vector<double> test;
    };
    std::map<std::size_t, Accuracies> byPoint;
    for (const SweepResult &run : results.runs) {
        byPoint[run.point].validation.push_back(run.validation);
        byPoint[run.point].test.push_back(run.test);
    }
    std::vector<PointResult> all;
    all.reserve(byPoint.size());
    for (const auto &[point, accuracies] : byPoint)
        all.push_back({point, static_cast<int>(accuracies.test.size()), mean(accuracies.validation),
            mean(accuracies.test), intervalOf(accuracies.test, results.testCount())});
    return all;
}

std::optional<SweepChoice> chooseBest(const SweepResults &results)
{
    std::vector<PointResult> all = pointResults(results);
    if (all.empty() || results.missing > 0) // what has not ended may be the best
        return {};
    const int most = std::ranges::max_element(all, {}, &PointResult::seeds)->seeds;
    const auto passedOver = std::erase_if(all, [most](const PointResult &result) { return result.seeds < most; });
    SweepChoice choice{
        .best = *std::ranges::max_element(all, {}, &PointResult::validation), .sentence = {}, .warning = {}};
    const PointResult &byTest = *std::ranges::max_element(all, {}, &PointResult::test);
    choice.sentence = "Chosen on the validation split, " + percentText(choice.best.validation) + " there: "
        + textOf(results, choice.best) + ". On the test split, which had no part in the choice, it reaches "
        + accuracyWithInterval(choice.best) + " over " + counted(choice.best.seeds, "seed") + ".";
    if (passedOver > 0)
        choice.sentence += " " + counted(passedOver, "configuration")
            + (passedOver == 1 ? ", of which a run failed, was" : ", of which runs failed, were") + " passed over.";
    if (byTest.test > choice.best.test)
        choice.warning = textOf(results, byTest) + " has the highest test accuracy, " + percentText(byTest.test)
            + ", but whoever chooses the highest of " + counted(all.size(), "configuration")
            + " by the test split gets a figure that is too good: part of it is luck with these "
            + counted(results.testCount(), "digit") + ".";
    return choice;
}

std::vector<std::string> sweepRemarks(const SweepResults &results)
{
    std::vector<std::string> remarks;
    if (results.missing > 0)
        remarks.push_back(counted(results.missing, "run") + (results.missing == 1 ? " has" : " have")
            + " not ended; what is said here is of the others, and none is chosen before.");
    if (!results.failures.empty()) {
        const SweepFailure &first = results.failures.front();
        remarks.push_back(counted(results.failures.size(), "run")
            + (results.failures.size() == 1
                    ? " failed and counts nowhere, which flatters the option that made it fail: "
                    : " failed and count nowhere, which flatters the options that made them "
                      "fail; the first is ")
            + first.folderName + ": " + first.reason + ".");
    }
    return remarks;
}

} // namespace digitlab
