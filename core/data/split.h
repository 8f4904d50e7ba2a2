#pragma once

#include "core/data/dataset.h"

#include <optional>

namespace digitlab {

struct SplitOptions {
    double testShare = 0.3;      ///< in (0, 1)
    std::optional<int> perClass; ///< so many of each class, both sides together; all where absent
    std::uint64_t seed = 0;
};

struct SplitIndices {
    std::vector<int> train; ///< ascending, so that class order is kept as in the files
    std::vector<int> test;
};

/// A stratified split: every class gives the same share (rounded, at least one on each side) to the test side. The same
/// seed gives the same split on every machine. Throws std::runtime_error that names a class with too few samples,
/// std::invalid_argument for a share outside (0, 1).
SplitIndices stratifiedSplit(const Dataset &dataset, const SplitOptions &options);

/// The samples at these positions, in this order.
Dataset subset(const Dataset &dataset, std::span<const int> indices);

/// Both sides together, train first; origins keep their text.
Dataset merged(const Dataset &train, const Dataset &test);

} // namespace digitlab
