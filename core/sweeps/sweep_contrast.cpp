// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_contrast.h"

#include "core/base/number_text.h"
#include "core/evaluation/holm.h"
#include "core/evaluation/sign_flip.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

constexpr double claimedBelow = 0.05;

std::optional<double> valueOf(const SweepResults &results, const SweepContrast &contrast, std::uint64_t seed)
{
    double sum = 0;
    for (const SweepContrast::Term &term : contrast.terms) {
        const SweepResult *run = results.result(term.point, seed);
        if (!run)
            return {};
        sum += term.sign * run->test;
    }
    return sum;
}

/// Of contrasts of more than two terms, too, which can lie beyond [-1, 1].
MeanInterval meanOf(std::vector<double> values, std::size_t terms)
{
    const double scale = std::max(1.0, static_cast<double>(terms) / 2);
    for (double &value : values)
        value /= scale;
    MeanInterval mean = differenceMean(values);
    mean.mean *= scale;
    mean.deviation *= scale;
    if (mean.interval)
        mean.interval = Interval{scale * mean.interval->low, scale * mean.interval->high};
    return mean;
}

} // namespace

std::optional<ContrastTest> contrastOf(const SweepResults &results, std::vector<SweepContrast> settings)
{
    std::vector<std::uint64_t> seeds;
    for (const std::uint64_t seed : results.seeds())
        if (std::ranges::any_of(
                settings, [&](const auto &contrast) { return valueOf(results, contrast, seed).has_value(); }))
            seeds.push_back(seed);
    std::erase_if(settings, [&](const auto &contrast) {
        return !std::ranges::all_of(seeds, [&](auto seed) { return valueOf(results, contrast, seed).has_value(); });
    });
    if (seeds.empty() || settings.empty())
        return {};
    ContrastTest test;
    for (const std::uint64_t seed : seeds) {
        double sum = 0;
        for (const SweepContrast &contrast : settings)
            sum += *valueOf(results, contrast, seed);
        test.ofSeeds.push_back(sum / static_cast<double>(settings.size()));
    }
    test.difference = meanOf(test.ofSeeds, settings.front().terms.size());
    test.settings = static_cast<int>(settings.size());
    test.seeds = static_cast<int>(seeds.size());
    test.isTested = test.difference.interval.has_value();
    return test;
}

void testTogether(const std::vector<ContrastTest *> &contrasts)
{
    std::vector<ContrastTest *> tested;
    std::ranges::copy_if(contrasts, std::back_inserter(tested), &ContrastTest::isTested);
    std::vector<double> pValues;
    for (ContrastTest *contrast : tested) {
        const std::size_t seeds = contrast->ofSeeds.size();
        contrast->isExact
            = seeds <= mostSignFlips && leastSignFlipPValue(seeds) < claimedBelow / static_cast<double>(tested.size());
        contrast->pValue = contrast->isExact ? signFlipPValue(contrast->ofSeeds) : contrast->difference.pValue;
        pValues.push_back(contrast->pValue);
    }
    const std::vector<double> adjusted = holmAdjusted(pValues);
    for (std::size_t i = 0; i < tested.size(); ++i)
        tested[i]->pAdjusted = adjusted[i];
}

std::string contrastBasis(const SweepResults &results, const ContrastTest &contrast)
{
    const std::string over
        = contrast.settings > 1 ? counted(contrast.settings, "setting") + " of the other options and " : "";
    return "on these " + counted(results.testCount(), "digit") + ", "
        + (contrast.settings == 1 && contrast.seeds == 1 ? "with one seed"
                                                         : "averaged over " + over + counted(contrast.seeds, "seed"));
}

} // namespace digitlab
