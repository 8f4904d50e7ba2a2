// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_interactions.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace digitlab {

namespace {

using Side = SweepInteraction::Side;

/// For each setting of the other options: both, minus each alone, plus neither.
std::vector<SweepContrast> interactionContrasts(
    const std::vector<SweepPoint> &points, const Side &first, const Side &second)
{
    std::map<std::vector<std::size_t>, std::size_t> byValues;
    for (std::size_t i = 0; i < points.size(); ++i)
        byValues[points[i].values] = i;
    std::vector<SweepContrast> contrasts;
    for (const SweepPoint &both : points) {
        if (both.values[first.option] != first.value || both.values[second.option] != second.value)
            continue;
        SweepContrast contrast;
        for (const bool withFirst : {true, false}) {
            for (const bool withSecond : {true, false}) {
                std::vector<std::size_t> values = both.values;
                values[first.option] = withFirst ? first.value : 0;
                values[second.option] = withSecond ? second.value : 0;
                if (const auto found = byValues.find(values); found != byValues.end())
                    contrast.terms.push_back({found->second, withFirst == withSecond ? 1 : -1});
            }
        }
        if (contrast.terms.size() == 4)
            contrasts.push_back(std::move(contrast));
    }
    return contrasts;
}

std::vector<Side> sidesOf(const SweepPlan &plan)
{
    std::vector<Side> sides;
    for (std::size_t option = 0; option < plan.options.size(); ++option)
        for (std::size_t value = 1; value < plan.options[option].values.size(); ++value)
            sides.push_back({option, value});
    return sides;
}

std::string nameOf(const SweepPlan &plan, const Side &side)
{
    const SweepOption &option = plan.options[side.option];
    return label(option) + " " + valueText(option, option.values[side.value]);
}

std::string interactionSentence(const SweepResults &results, const SweepInteraction &interaction)
{
    const double mean = interaction.difference.mean;
    const Interval interval = *interaction.difference.interval;
    const PointsText points({mean, interval.low, interval.high});
    const bool isLower = mean < 0;
    return nameOf(results.plan, interaction.first) + " and " + nameOf(results.plan, interaction.second)
        + " depend on each other: with both, the accuracy is " + points(std::abs(mean)) + " points "
        + (isLower ? "lower" : "higher") + " than their effects add up to (95 % interval "
        + points(isLower ? -interval.high : interval.low) + " to " + points(isLower ? -interval.low : interval.high)
        + ") " + contrastBasis(results, interaction) + ".";
}

} // namespace

std::vector<SweepInteraction> sweepInteractions(const SweepResults &results)
{
    std::vector<SweepInteraction> interactions;
    const std::vector<Side> sides = sidesOf(results.plan);
    for (auto first = sides.begin(); first != sides.end(); ++first)
        for (auto second = first + 1; second != sides.end(); ++second) {
            if (first->option == second->option)
                continue;
            if (auto test = contrastOf(results, interactionContrasts(results.points, *first, *second)))
                interactions.push_back({*std::move(test), *first, *second, {}});
        }
    std::vector<ContrastTest *> together;
    together.reserve(interactions.size());
    for (SweepInteraction &interaction : interactions)
        together.push_back(&interaction);
    testTogether(together);
    for (SweepInteraction &interaction : interactions)
        if (interaction.isClaimed())
            interaction.sentence = interactionSentence(results, interaction);
    return interactions;
}

std::vector<std::string> interactionSentences(const std::vector<SweepInteraction> &interactions)
{
    std::vector<std::string> sentences;
    for (const SweepInteraction &interaction : interactions)
        if (interaction.isClaimed())
            sentences.push_back(interaction.sentence);
    const auto tested = std::ranges::count_if(interactions, &SweepInteraction::isTested);
    if (sentences.empty() && tested > 0)
        sentences.push_back("Whether options depend on each other cannot be told ("
            + counted(tested, "pair of values", "pairs of values") + " tested).");
    return sentences;
}

} // namespace digitlab
