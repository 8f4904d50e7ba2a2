// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_effects.h"

#include "core/base/number_text.h"
#include "core/evaluation/holm.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace digitlab {

namespace {

/// Points with this value of the option and, of each, the one with the first value and all else equal.
std::vector<std::pair<std::size_t, std::size_t>> pairsOf(
    const std::vector<SweepPoint> &points, std::size_t option, std::size_t value)
{
    std::map<std::vector<std::size_t>, std::size_t> byValues;
    for (std::size_t i = 0; i < points.size(); ++i)
        byValues[points[i].values] = i;
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].values[option] != value)
            continue;
        std::vector<std::size_t> other = points[i].values;
        other[option] = 0;
        if (const auto found = byValues.find(other); found != byValues.end())
            pairs.emplace_back(found->second, i);
    }
    return pairs;
}

/// Test accuracy with the second minus that with the first, where both are there.
std::optional<double> differenceOf(
    const SweepResults &results, std::pair<std::size_t, std::size_t> pair, std::uint64_t seed)
{
    const SweepResult *from = results.result(pair.first, seed);
    const SweepResult *to = results.result(pair.second, seed);
    return from && to ? std::optional(to->test - from->test) : std::nullopt;
}

/// Settings that lack a run are left out for all seeds, so that each seed's mean is over the same settings; seeds that
/// have none of them, too.
std::optional<SweepEffect> effectOf(const SweepResults &results, std::size_t option, std::size_t value)
{
    std::vector<std::uint64_t> seeds;
    auto pairs = pairsOf(results.points, option, value);
    for (const std::uint64_t seed : results.seeds())
        if (std::ranges::any_of(pairs, [&](const auto &pair) { return differenceOf(results, pair, seed).has_value(); }))
            seeds.push_back(seed);
    std::erase_if(pairs, [&](const auto &pair) {
        return !std::ranges::all_of(seeds, [&](auto seed) { return differenceOf(results, pair, seed).has_value(); });
    });
    if (seeds.empty() || pairs.empty())
        return {};
    std::vector<double> differences;
    for (const std::uint64_t seed : seeds) {
        double sum = 0;
        for (const auto &pair : pairs)
            sum += *differenceOf(results, pair, seed);
        differences.push_back(sum / static_cast<double>(pairs.size()));
    }
    SweepEffect effect{.option = option, .value = value, .difference = differenceMean(differences)};
    effect.settings = static_cast<int>(pairs.size());
    effect.seeds = static_cast<int>(seeds.size());
    effect.isTested = effect.difference.interval.has_value();
    return effect;
}

void adjust(std::vector<SweepEffect> &effects)
{
    std::vector<double> tested;
    for (const SweepEffect &effect : effects)
        if (effect.isTested)
            tested.push_back(effect.difference.pValue);
    const std::vector<double> adjusted = holmAdjusted(tested);
    auto next = adjusted.begin();
    for (SweepEffect &effect : effects)
        if (effect.isTested)
            effect.pAdjusted = *next++;
}

/// "on these 300 digits, averaged over 12 settings and 5 seeds"
std::string basis(const SweepResults &results, const SweepEffect &effect)
{
    std::string over = effect.settings > 1 ? counted(effect.settings, "setting") + " of the other options and " : "";
    return "on these " + counted(results.testCount(), "digit") + ", "
        + (effect.settings == 1 && effect.seeds == 1 ? "with one seed"
                                                     : "averaged over " + over + counted(effect.seeds, "seed"));
}

std::string pointsText(const PointsText &points, double fraction)
{
    const std::string text = points(std::abs(fraction));
    return text + (text == "1.0" ? " point" : " points");
}

/// "adds 3.1 points", "costs 0.2 points", "changes nothing".
std::string change(const PointsText &points, double mean)
{
    if (points(std::abs(mean)) == points(0))
        return "changes nothing";
    return (mean > 0 ? "adds " : "costs ") + pointsText(points, mean);
}

std::string sentenceOf(const SweepResults &results, const SweepEffect &effect, std::size_t tested)
{
    const SweepOption &option = results.plan.options[effect.option];
    const std::string subject = label(option) + " " + valueText(option, option.values[effect.value]) + " instead of "
        + valueText(option, option.values[0]);
    const double mean = effect.difference.mean;
    if (!effect.isTested) {
        const PointsText points({mean});
        return "Cannot tell whether " + subject + " helps: it " + change(points, mean) + " " + basis(results, effect)
            + (effect.seeds < 2 ? "; one seed says nothing of others, so train more (--seeds)."
                                : "; differences that do not vary between seeds give no interval.");
    }
    const Interval interval = *effect.difference.interval;
    const PointsText points({mean, interval.low, interval.high});
    const bool harms = mean < 0;
    if (effect.isClaimed())
        return subject + " " + change(points, mean) + " (95 % interval " + points(harms ? -interval.high : interval.low)
            + " to " + points(harms ? -interval.low : interval.high) + ") " + basis(results, effect) + ".";
    std::string text = "Cannot tell whether " + subject + " helps: on average it " + change(points, mean)
        + " (95 % interval of the difference " + points(interval.low) + " to " + points(interval.high) + ") "
        + basis(results, effect);
    if (betterSide(effect.difference) != BetterSide::Unknown)
        text += "; the interval leaves out 0, but among " + counted(tested, "effect")
            + " tested that happens by chance too often (" + pValueText(effect.difference.pValue) + ", adjusted "
            + pValueText(effect.pAdjusted) + ")";
    return text + ".";
}

} // namespace

std::vector<SweepEffect> sweepEffects(const SweepResults &results)
{
    std::vector<SweepEffect> effects;
    for (std::size_t option = 0; option < results.plan.options.size(); ++option)
        for (std::size_t value = 1; value < results.plan.options[option].values.size(); ++value)
            if (auto effect = effectOf(results, option, value))
                effects.push_back(*std::move(effect));
    adjust(effects);
    const auto tested = static_cast<std::size_t>(std::ranges::count_if(effects, &SweepEffect::isTested));
    for (SweepEffect &effect : effects)
        effect.sentence = sentenceOf(results, effect, tested);
    return effects;
}

} // namespace digitlab
