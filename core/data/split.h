// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <optional>

namespace digitlab {

struct SplitOptions {
    double testFraction = 0.3;   ///< in (0, 1)
    std::optional<int> perClass; ///< so many of each class, both splits together; all where absent
    std::uint64_t seed = 0;
    /// A number for each sample; samples of one number stay in one split, where each class has others to fill both.
    /// Empty: each sample is on its own.
    std::vector<int> groups{};
};

/// Throws std::invalid_argument that tells what is allowed.
void validate(const SplitOptions &options);

/// How many of so many images of a class go to the test split: at least one, at most all but one.
int testCountOf(int count, double testFraction);

/// How the dataset is to be split again. Where it does not say: the fraction 0.3, or the one with the fewest decimals,
/// two at least, that gives so large a test split but for the rounding in each class. User digits, which are added
/// after the split, do not count.
FolderSplit splitOf(const DatasetIdentity &dataset, int classes);

struct SplitIndices {
    std::vector<int> train; ///< ascending, so that class order is kept as in the files
    std::vector<int> test;
};

/// A stratified split: every class gives the same fraction (rounded, at least one in each split) to the test split. The
/// same seed gives the same split on every machine. Throws std::runtime_error that names a class with too few samples,
/// std::invalid_argument for a fraction outside (0, 1).
SplitIndices stratifiedSplit(const Dataset &dataset, const SplitOptions &options);

/// So many samples of each class, ascending, chosen by the seed. Throws std::runtime_error that names a class with too
/// few.
std::vector<int> stratifiedPick(const Dataset &dataset, int perClass, std::uint64_t seed);

/// The samples at these positions, in this order.
Dataset subset(const Dataset &dataset, std::span<const int> indices);

/// Both splits together, train first; origins keep their text.
Dataset merged(const Dataset &train, const Dataset &test);

} // namespace digitlab
