// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_effects.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace digitlab {

namespace {

/// For each setting of the other options: this value of the option minus its first.
std::vector<SweepContrast> contrastsOf(const std::vector<SweepPoint> &points, std::size_t option, std::size_t value)
{
    std::map<std::vector<std::size_t>, std::size_t> byValues;
    for (std::size_t i = 0; i < points.size(); ++i)
        byValues[points[i].values] = i;
    std::vector<SweepContrast> contrasts;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].values[option] != value)
            continue;
        std::vector<std::size_t> other = points[i].values;
        other[option] = 0;
        if (const auto found = byValues.find(other); found != byValues.end())
            contrasts.push_back({{{i, 1}, {found->second, -1}}});
    }
    return contrasts;
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
        return "Cannot tell whether " + subject + " helps: it " + change(points, mean) + " "
            + contrastBasis(results, effect)
            + (effect.seeds < 2 ? "; one seed says nothing of others, so train more seeds."
                                : "; differences that do not vary between seeds give no interval.");
    }
    const Interval interval = *effect.difference.interval;
    const PointsText points({mean, interval.low, interval.high});
    const bool harms = mean < 0;
    if (effect.isClaimed())
        return subject + " " + change(points, mean) + " (95 % interval " + points(harms ? -interval.high : interval.low)
            + " to " + points(harms ? -interval.low : interval.high) + ") " + contrastBasis(results, effect) + ".";
    std::string text = "Cannot tell whether " + subject + " helps: on average it " + change(points, mean)
        + " (95 % interval of the difference " + points(interval.low) + " to " + points(interval.high) + ") "
        + contrastBasis(results, effect);
    if (betterSide(effect.difference) != BetterSide::Unknown)
        text += "; the interval leaves out 0, but among " + counted(tested, "effect")
            + " tested that happens by chance too often (" + pValueText(effect.pValue) + ", adjusted "
            + pValueText(effect.pAdjusted) + ")";
    return text + ".";
}

} // namespace

std::vector<SweepEffect> sweepEffects(const SweepResults &results)
{
    std::vector<SweepEffect> effects;
    for (std::size_t option = 0; option < results.plan.options.size(); ++option)
        for (std::size_t value = 1; value < results.plan.options[option].values.size(); ++value)
            if (auto test = contrastOf(results, contrastsOf(results.points, option, value)))
                effects.push_back({*std::move(test), option, value, {}});
    std::vector<ContrastTest *> together;
    together.reserve(effects.size());
    for (SweepEffect &effect : effects)
        together.push_back(&effect);
    testTogether(together);
    const auto tested = static_cast<std::size_t>(std::ranges::count_if(effects, &SweepEffect::isTested));
    for (SweepEffect &effect : effects)
        effect.sentence = sentenceOf(results, effect, tested);
    return effects;
}

} // namespace digitlab
