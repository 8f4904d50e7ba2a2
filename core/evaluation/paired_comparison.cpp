// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/paired_comparison.h"

#include "core/base/number_text.h"
#include "core/data/digit_name.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

/// Exact two-sided binomial test of `b` against `c` at one half.
double mcNemar(std::size_t b, std::size_t c)
{
    const auto n = static_cast<double>(b + c);
    if (b == c)
        return 1;
    double tail = 0;
    for (std::size_t i = 0; i <= std::min(b, c); ++i) {
        const auto k = static_cast<double>(i);
        tail += std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) - n * std::log(2.0));
    }
    return std::min(1.0, 2 * tail);
}

} // namespace

void requireSameLabels(const PredictionTable &a, const PredictionTable &b)
{
    if (a.classNames != b.classNames)
        throw std::invalid_argument("The two runs have different classes.");
    if (a.rows.size() != b.rows.size())
        throw std::invalid_argument("The two runs were measured on different test images: " + grouped(a.rows.size())
            + " and " + grouped(b.rows.size()) + ".");
    if (!std::ranges::equal(a.rows, b.rows, {}, &Prediction::actual, &Prediction::actual))
        throw std::invalid_argument("The two runs were measured on different test images: their labels differ.");
}

PairedComparison comparePaired(const PredictionTable &a, const PredictionTable &b)
{
    requireSameLabels(a, b);
    PairedComparison result{.noun = sampleNoun(a.classNames)};
    for (int row = 0; row < static_cast<int>(a.rows.size()); ++row) {
        const bool correctA = a.rows[static_cast<std::size_t>(row)].correct();
        const bool correctB = b.rows[static_cast<std::size_t>(row)].correct();
        if (!correctA && correctB)
            result.fixed.push_back(row);
        else if (correctA && !correctB)
            result.broken.push_back(row);
        else if (!correctA)
            result.bothWrong.push_back(row);
    }
    result.pValue = mcNemar(result.fixed.size(), result.broken.size());
    return result;
}

std::string verdict(const PairedComparison &comparison, const std::string &nameA, const std::string &nameB, int total)
{
    const std::size_t fixed = comparison.fixed.size();
    const std::size_t broken = comparison.broken.size();
    const std::string all = counted(total, comparison.noun);
    if (fixed + broken == 0)
        return "Of the " + all + ", " + nameA + " and " + nameB + " correctly classify exactly the same ones.";
    if (comparison.pValue >= 0.05)
        return (total == 1 ? "This " + comparison.noun : "These " + all) + " cannot tell " + nameA + " and " + nameB
            + " apart: " + nameB + " correctly classifies " + grouped(fixed) + " that " + nameA + " misses, and misses "
            + grouped(broken) + " that " + nameA + " correctly classifies, " + pValueText(comparison.pValue) + ".";
    const bool bWins = fixed > broken;
    const std::string &winner = bWins ? nameB : nameA;
    const std::string &loser = bWins ? nameA : nameB;
    return winner + " is better: of the " + all + ", it correctly classifies " + grouped(std::max(fixed, broken))
        + " that " + loser + " misses, and misses " + grouped(std::min(fixed, broken)) + " that " + loser
        + " correctly classifies, " + pValueText(comparison.pValue) + ".";
}

} // namespace digitlab
