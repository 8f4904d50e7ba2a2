// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/seed_comparison.h"

#include "core/base/number_text.h"
#include "core/base/student_t.h"
#include "core/data/digit_name.h"
#include "core/evaluation/paired_comparison.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr double smallest = 1e-12; // what rounding leaves of fractions of a whole number of images

double deviationOf(std::span<const double> values, double mean)
{
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return values.size() < 2 ? 0 : std::sqrt(squares / static_cast<double>(values.size() - 1));
}

bool allTheSame(std::span<const double> values)
{
    const auto [low, high] = std::ranges::minmax(values);
    return high - low < smallest;
}

const SeedResult *find(std::span<const SeedResult> results, std::uint64_t seed)
{
    const auto found = std::ranges::find(results, seed, &SeedResult::seed);
    return found == results.end() ? nullptr : &*found;
}

bool isZero(const std::string &number)
{
    return number.find_first_not_of("-0.") == std::string::npos;
}

/// With the unit: "1.0 point".
std::string pointsText(const PointsText &points, double fraction)
{
    const std::string text = points(std::abs(fraction));
    return text + (text == "1.0" ? " point" : " points");
}

/// Wilson's score interval of `fraction`, which is neither 0 nor 1, as though seen in so many trials.
Interval scoreInterval(double fraction, double trials, double quantile)
{
    const double square = quantile * quantile / trials;
    const double centre = (fraction + square / 2) / (1 + square);
    const double half = std::sqrt(square * (fraction * (1 - fraction) + square / 4)) / (1 + square);
    return {centre - half, centre + half};
}

/// Mean and interval of fractions, and the test that the mean is a half.
MeanInterval boundedMean(std::span<const double> fractions)
{
    if (fractions.empty())
        throw std::invalid_argument("There is no value to take the mean of.");
    MeanInterval result;
    const auto count = static_cast<double>(fractions.size());
    for (const double value : fractions)
        result.mean += value / count;
    if (allTheSame(fractions))
        return result;
    result.deviation = deviationOf(fractions, result.mean);
    const double trials = count * result.mean * (1 - result.mean) / (result.deviation * result.deviation);
    const int freedom = static_cast<int>(fractions.size()) - 1;
    result.interval = scoreInterval(result.mean, trials, studentQuantile95(freedom));
    result.pValue = studentTwoSided((2 * result.mean - 1) * std::sqrt(trials), freedom);
    return result;
}

/// "on the 300 digits"
std::string basis(const SeedComparison &comparison)
{
    return "on the " + counted(comparison.total, comparison.noun);
}

} // namespace

MeanInterval fractionMean(std::span<const double> values)
{
    MeanInterval result = boundedMean(values);
    result.pValue = 1; // that a fraction is a half is nobody's question
    return result;
}

MeanInterval differenceMean(std::span<const double> values)
{
    std::vector<double> fractions;
    for (const double value : values)
        fractions.push_back((1 + value) / 2);
    MeanInterval result = boundedMean(fractions);
    result.mean = 2 * result.mean - 1;
    result.deviation *= 2;
    if (result.interval)
        result.interval = {2 * result.interval->low - 1, 2 * result.interval->high - 1};
    return result;
}

BetterSide betterSide(const MeanInterval &difference)
{
    if (!difference.interval)
        return BetterSide::Unknown;
    return difference.interval->low > smallest  ? BetterSide::B
        : difference.interval->high < -smallest ? BetterSide::A
                                                : BetterSide::Unknown;
}

PointsText::PointsText(std::initializer_list<double> fractions)
{
    constexpr int mostDigits = 9;
    for (const double fraction : fractions)
        while (m_digits < mostDigits && std::abs(fraction) > smallest && isZero(decimal(100 * fraction, m_digits)))
            ++m_digits;
}

std::string PointsText::operator()(double fraction) const
{
    const std::string text = decimal(100 * fraction, m_digits);
    return text.starts_with('-') && isZero(text) ? text.substr(1) : text;
}

SeedComparison compareSeeds(std::span<const SeedResult> a, std::span<const SeedResult> b)
{
    SeedComparison result;
    for (const SeedResult &one : a)
        for (const SeedResult &other : b)
            requireSameLabels(*one.predictions, *other.predictions);
    for (const SeedResult &one : a)
        if (find(b, one.seed))
            result.seeds.push_back(one.seed);
    if (result.seeds.size() < 2)
        throw std::invalid_argument("An interval over seeds needs at least two seeds that A and B have in common; here "
            + (result.seeds.empty() ? std::string("there is none.") : "there is one."));
    std::ranges::sort(result.seeds);
    for (const std::uint64_t seed : result.seeds)
        result.differences.push_back(find(b, seed)->predictions->accuracy() - find(a, seed)->predictions->accuracy());
    result.difference = differenceMean(result.differences);
    result.total = static_cast<int>(a.front().predictions->rows.size());
    result.noun = sampleNoun(a.front().predictions->classNames);
    return result;
}

std::string verdict(const SeedComparison &comparison, const std::string &nameA, const std::string &nameB)
{
    const MeanInterval &difference = comparison.difference;
    const std::string seeds = counted(comparison.seeds.size(), "seed");
    if (!difference.interval && std::abs(difference.mean) < smallest)
        return nameA + " and " + nameB + " are equally accurate " + basis(comparison) + " with each of the " + seeds
            + ".";
    const bool bWins = difference.mean > 0;
    const std::string &winner = bWins ? nameB : nameA;
    const std::string &loser = bWins ? nameA : nameB;
    if (!difference.interval)
        return winner + " is " + pointsText(PointsText({difference.mean}), difference.mean) + " more accurate "
            + basis(comparison) + " than " + loser + " with each of the " + seeds
            + "; differences that do not vary give no interval.";
    const double low = bWins ? difference.interval->low : -difference.interval->high;
    const double high = bWins ? difference.interval->high : -difference.interval->low;
    const PointsText points({difference.mean, low, high});
    if (std::abs(difference.mean) < smallest)
        return "These " + seeds + " cannot tell " + nameA + " and " + nameB + " apart: they are equally accurate "
            + basis(comparison) + " on average, 95 % interval " + points(low) + " to " + points(high) + " points.";
    const std::string figures = winner + " is " + pointsText(points, difference.mean) + " more accurate "
        + basis(comparison) + " than " + loser + " on average, 95 % interval " + points(low) + " to " + points(high)
        + " points";
    if (betterSide(difference) == BetterSide::Unknown)
        return "These " + seeds + " cannot tell " + nameA + " and " + nameB + " apart: " + figures + ".";
    return winner + " is better over these " + seeds + ": it" + figures.substr(winner.size()) + ".";
}

} // namespace digitlab
