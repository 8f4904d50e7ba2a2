// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_plan.h"

#include "core/base/number_text.h"
#include "core/base/requirement.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr int mostSeeds = 1000;
constexpr std::size_t mostRuns = 100'000;

bool isSameValue(const SweepOption &option, const SweepValue &a, const SweepValue &b)
{
    RunConfig withA;
    RunConfig withB;
    apply(option, a, withA);
    apply(option, b, withB);
    return withA == withB && a.trainPerClass == b.trainPerClass;
}

void requireDifferentValues(const SweepOption &option)
{
    require(option.values.size() >= 2, option.key + ": expected two values or more");
    for (std::size_t i = 0; i < option.values.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            require(!isSameValue(option, option.values[i], option.values[j]),
                option.key + ": \"" + option.values[i].text + "\" is the same value as \"" + option.values[j].text
                    + "\"");
}

/// A preset sets everything, and the others change it.
void requireSeparateOptions(const std::vector<SweepOption> &options)
{
    std::map<std::string, std::string> setBy;
    std::set<std::string> keys;
    for (const SweepOption &option : options) {
        require(keys.insert(option.key).second, option.key + ": can be varied only once");
        if (option.key == presetOption)
            continue;
        for (const Setting *setting : settingsOf(option.key)) {
            const auto [other, isNew] = setBy.try_emplace(setting->key, option.key);
            require(isNew, option.key + " and " + other->second + " both set " + setting->label);
        }
    }
}

/// All combinations of so many values, the last one fastest.
std::vector<std::vector<std::size_t>> grid(const std::vector<SweepOption> &options)
{
    std::vector<std::vector<std::size_t>> rows{{}};
    for (const SweepOption &option : options) {
        std::vector<std::vector<std::size_t>> longer;
        for (const auto &row : rows)
            for (std::size_t value = 0; value < option.values.size(); ++value) {
                longer.push_back(row);
                longer.back().push_back(value);
            }
        rows = std::move(longer);
    }
    return rows;
}

std::vector<std::vector<std::size_t>> oneAtATime(const std::vector<SweepOption> &options)
{
    std::vector<std::vector<std::size_t>> rows{std::vector<std::size_t>(options.size())};
    for (std::size_t option = 0; option < options.size(); ++option)
        for (std::size_t value = 1; value < options[option].values.size(); ++value) {
            rows.emplace_back(options.size());
            rows.back()[option] = value;
        }
    return rows;
}

/// Refused before any list of that length is made.
void requireFewRuns(const SweepPlan &plan)
{
    std::size_t points = 1;
    for (const SweepOption &option : plan.options) {
        points = plan.design == SweepDesign::Grid ? points * option.values.size() : points + option.values.size() - 1;
        require(points * static_cast<std::size_t>(plan.seeds) <= mostRuns,
            "the sweep would have more than " + grouped(mostRuns)
                + " runs; vary fewer options, or one at a time (--design one-at-a-time)");
    }
}

SweepPoint pointOf(const SweepPlan &plan, std::vector<std::size_t> values)
{
    SweepPoint point{.name = {}, .values = std::move(values), .config = plan.base, .trainPerClass = {}};
    const auto applyWhere = [&](bool preset) {
        for (std::size_t i = 0; i < plan.options.size(); ++i) {
            const SweepOption &option = plan.options[i];
            if ((option.key == presetOption) != preset)
                continue;
            const SweepValue &value = option.values[point.values[i]];
            apply(option, value, point.config);
            if (option.key == trainPerClassOption)
                point.trainPerClass = value.trainPerClass;
        }
    };
    applyWhere(true);
    applyWhere(false);
    return point;
}

std::string numbered(std::size_t number, std::size_t most)
{
    const std::string text = std::to_string(number);
    return std::string(std::to_string(most).size() - text.size(), '0') + text;
}

} // namespace

SweepOption withBaseFirst(SweepOption option, const RunConfig &base)
{
    SweepValue own{
        .text = option.key == trainPerClassOption ? "all" : "as planned", .config = base, .trainPerClass = {}};
    if (option.key == presetOption && !base.preset.empty())
        own.text = base.preset;
    if (option.key == augmentOption && base.training.augmentation == Augmentation())
        own.text = "none";
    const auto listed
        = std::ranges::find_if(option.values, [&](const SweepValue &value) { return isSameValue(option, value, own); });
    if (listed == option.values.end())
        option.values.insert(option.values.begin(), own);
    else
        std::rotate(option.values.begin(), listed, listed + 1);
    return option;
}

void validate(const SweepPlan &plan)
{
    require(!plan.options.empty(), "nothing varies; expected an option with two values or more");
    require(plan.seeds >= 1 && plan.seeds <= mostSeeds,
        "seeds is " + std::to_string(plan.seeds) + ", expected 1 to " + grouped(mostSeeds));
    require(plan.validationFraction > 0 && plan.validationFraction < 1,
        "the validation fraction is " + shortestDecimal(plan.validationFraction)
            + ", expected more than 0 and less than 1");
    requireSeparateOptions(plan.options);
    for (const SweepOption &option : plan.options)
        requireDifferentValues(option);
    requireFewRuns(plan);
    for (const SweepPoint &point : sweepPoints(plan)) {
        try {
            validate(point.config);
        } catch (const std::invalid_argument &refusal) {
            throw std::invalid_argument(pointText(plan, point) + ": " + refusal.what());
        }
        require(!point.trainPerClass || *point.trainPerClass >= 1,
            pointText(plan, point) + ": expected at least one training image per class");
    }
}

std::vector<SweepPoint> sweepPoints(const SweepPlan &plan)
{
    std::vector<SweepPoint> points;
    for (auto &values : plan.design == SweepDesign::Grid ? grid(plan.options) : oneAtATime(plan.options))
        points.push_back(pointOf(plan, std::move(values)));
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].name = "p" + numbered(i + 1, points.size());
    return points;
}

std::vector<SweepRun> sweepRuns(const SweepPlan &plan, const std::vector<SweepPoint> &points)
{
    std::vector<SweepRun> runs;
    for (int i = 0; i < plan.seeds; ++i)
        for (std::size_t point = 0; point < points.size(); ++point) {
            const std::uint64_t seed = plan.base.training.seed + static_cast<std::uint64_t>(i);
            runs.push_back({point, seed, points[point].name + "-s" + std::to_string(seed)});
        }
    return runs;
}

RunConfig configOf(const SweepPoint &point, const SweepRun &run)
{
    RunConfig config = point.config;
    config.training.seed = run.seed;
    return config;
}

HeldOut heldOutOf(const SweepPlan &plan, const SweepPoint &point, const SweepRun &run)
{
    HeldOut held{.validationFraction = plan.validationFraction};
    if (point.trainPerClass) {
        held.trainPerClass = point.trainPerClass;
        held.pickSeed = run.seed;
    }
    return held;
}

std::string pointText(const SweepPlan &plan, const SweepPoint &point)
{
    std::string text;
    for (std::size_t i = 0; i < plan.options.size(); ++i)
        text += (i == 0 ? "" : ", ") + plan.options[i].key + " "
            + valueText(plan.options[i], plan.options[i].values[point.values[i]]);
    return text;
}

} // namespace digitlab
