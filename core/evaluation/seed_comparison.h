#pragma once

#include "core/evaluation/interval.h"
#include "core/evaluation/prediction_table.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace digitlab {

/// A mean with its 95 % interval: mean -+ t s / sqrt(n), t of n - 1 degrees of freedom, s with n - 1 in its divisor
/// (Student 1908; Moore, McCabe, Craig, Introduction to the Practice of Statistics, section 7.1). No interval for less
/// than two values or where none differs from another.
struct MeanInterval {
    double mean = 0;
    double deviation = 0; ///< standard deviation of the values
    std::optional<Interval> interval;
    double pValue = 1; ///< of the two-sided t test that the mean is 0; 1 without an interval
};

/// Throws std::invalid_argument where there is no value.
MeanInterval meanInterval(std::span<const double> values);

/// What one seed of a configuration gave.
struct SeedResult {
    std::uint64_t seed = 0;
    const PredictionTable *predictions = nullptr; ///< must outlive what it is used for
};

/// Two configurations, each trained with several seeds and measured on the same images, seed against seed.
struct SeedComparison {
    std::vector<std::uint64_t> seeds; ///< that both have, ascending
    std::vector<double> differences;  ///< accuracy of B minus that of A, in [-1, 1]; one a seed
    MeanInterval difference;          ///< the paired t interval
    int total = 0;                    ///< test images
    std::string remark;               ///< a sentence that belongs beside it, where it rests on something unproven
};

/// Of tables that are known to be of the same images, see compareSeeds() of sides. Throws std::invalid_argument with
/// the reason where fewer than two seeds are common or any two tables differ in their labels.
SeedComparison compareSeeds(std::span<const SeedResult> a, std::span<const SeedResult> b);

/// One sentence that a student can quote and that claims no more than the seeds allow.
std::string verdict(const SeedComparison &comparison, const std::string &nameA, const std::string &nameB);

} // namespace digitlab
