// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"
#include "core/evaluation/prediction_table.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace digitlab {

/// A mean with its 95 % interval. No interval for less than two values or where none differs from another.
struct MeanInterval {
    double mean = 0;
    double deviation = 0; ///< standard deviation of the values, n - 1 in its divisor
    std::optional<Interval> interval;
    double pValue = 1; ///< of differences: of the two-sided t test that their mean is 0; 1 without an interval
};

/// Of accuracies and other fractions, values in [0, 1]: Wilson's score interval (Wilson 1927) with the effective number
/// of trials m (1 - m) / e^2, where m is the mean and e its standard error, and with Student's t of n - 1 degrees of
/// freedom, as for proportions in clusters (Dean, Pagano 2015; Franco, Little, Louis, Slud 2019, both in the Journal of
/// Survey Statistics and Methodology). No end of it can leave [0, 1]. Throws std::invalid_argument where there is no
/// value.
MeanInterval fractionMean(std::span<const double> values);
/// Of differences between fractions, values in [-1, 1]: the same on (1 + d) / 2. Interval and test agree: the interval
/// leaves 0 out where the p-value is below 0.05. For small differences both are Student's.
MeanInterval differenceMean(std::span<const double> values);

/// What one seed of a configuration gave.
struct SeedResult {
    std::uint64_t seed = 0;
    const PredictionTable *predictions = nullptr; ///< must outlive what it is used for
};

/// Two configurations, each trained with several seeds and measured on the same images, seed against seed.
struct SeedComparison {
    std::vector<std::uint64_t> seeds; ///< that both have, ascending
    std::vector<double> differences;  ///< accuracy of B minus that of A, in [-1, 1]; one a seed
    MeanInterval difference;          ///< paired, see differenceMean()
    int total = 0;                    ///< test images
    std::string noun = "digit";       ///< what one of them is called
};

/// Of tables that are known to be of the same images. Throws std::invalid_argument with
/// the reason where fewer than two seeds are common or any two tables differ in their labels.
SeedComparison compareSeeds(std::span<const SeedResult> a, std::span<const SeedResult> b);

enum class BetterSide { A, B, Unknown };
/// The side that the interval favours; Unknown where there is none or 0 lies in it.
BetterSide betterSide(const MeanInterval &difference);

/// Fractions as points, without a sign for zero, in as many digits, one at least, as tell each that is not 0 from 0:
/// what stands in one sentence is written alike.
class PointsText
{
public:
    explicit PointsText(std::initializer_list<double> fractions);
    std::string operator()(double fraction) const;

private:
    int m_digits = 1;
};

/// One sentence that a student can quote and that claims no more than the seeds allow.
std::string verdict(const SeedComparison &comparison, const std::string &nameA, const std::string &nameB);

} // namespace digitlab
