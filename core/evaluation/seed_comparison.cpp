#include "core/evaluation/seed_comparison.h"

#include "core/evaluation/decimal.h"
#include "core/evaluation/paired_comparison.h"
#include "core/evaluation/student_t.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

double deviationOf(std::span<const double> values, double mean)
{
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return values.size() < 2 ? 0 : std::sqrt(squares / static_cast<double>(values.size() - 1));
}

bool allTheSame(std::span<const double> values)
{
    constexpr double rounding = 1e-12; // of shares of a whole number of pictures
    const auto [low, high] = std::ranges::minmax(values);
    return high - low < rounding;
}

const SeedResult *find(std::span<const SeedResult> results, std::uint64_t seed)
{
    const auto found = std::ranges::find(results, seed, &SeedResult::seed);
    return found == results.end() ? nullptr : &*found;
}

std::string points(double share)
{
    const std::string text = decimal(100 * share, 1);
    return text == "-0.0" ? "0.0" : text;
}

std::string pointsText(double share)
{
    return points(std::abs(share)) + (points(std::abs(share)) == "1.0" ? " point" : " points");
}

/// "of the 300 digits, over 5 seeds"
std::string basis(const SeedComparison &comparison)
{
    return "of the " + std::to_string(comparison.total) + (comparison.total == 1 ? " digit" : " digits");
}

} // namespace

MeanInterval meanInterval(std::span<const double> values)
{
    if (values.empty())
        throw std::invalid_argument("There is no value to take the mean of.");
    MeanInterval result;
    const auto count = static_cast<double>(values.size());
    for (const double value : values)
        result.mean += value / count;
    if (allTheSame(values))
        return result;
    result.deviation = deviationOf(values, result.mean);
    const double error = result.deviation / std::sqrt(count);
    const int freedom = static_cast<int>(values.size()) - 1;
    const double half = studentQuantile95(freedom) * error;
    result.interval = {result.mean - half, result.mean + half};
    result.pValue = studentTwoSided(result.mean / error, freedom);
    return result;
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
    result.difference = meanInterval(result.differences);
    result.total = static_cast<int>(a.front().predictions->rows.size());
    return result;
}

std::string verdict(const SeedComparison &comparison, const std::string &nameA, const std::string &nameB)
{
    const MeanInterval &difference = comparison.difference;
    const std::string seeds = std::to_string(comparison.seeds.size()) + " seeds";
    if (!difference.interval && std::abs(difference.mean) < 1e-12)
        return nameA + " and " + nameB + " read as many " + basis(comparison) + " with each of the " + seeds + ".";
    const bool bWins = difference.mean > 0;
    const std::string &winner = bWins ? nameB : nameA;
    const std::string &loser = bWins ? nameA : nameB;
    if (!difference.interval)
        return winner + " reads " + pointsText(difference.mean) + " more " + basis(comparison) + " than " + loser
            + " with each of the " + seeds + "; differences that do not vary give no interval.";
    const double low = bWins ? difference.interval->low : -difference.interval->high;
    const double high = bWins ? difference.interval->high : -difference.interval->low;
    const std::string figures = winner + " reads " + pointsText(difference.mean) + " more " + basis(comparison)
        + " than " + loser + " on average, 95 % interval " + points(low) + " to " + points(high) + " points";
    if (low <= 0)
        return "These " + seeds + " cannot tell " + nameA + " and " + nameB + " apart: " + figures + ".";
    return winner + " is better over these " + seeds + ": it" + figures.substr(winner.size()) + ".";
}

} // namespace digitlab
