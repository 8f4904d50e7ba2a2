// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/prediction_table.h"

#include <vector>

namespace digitlab {

/// Counts of (actual, predicted) pairs over a fixed set of classes.
class ConfusionMatrix
{
public:
    /// Throws std::invalid_argument for less than one class.
    explicit ConfusionMatrix(int classCount);
    explicit ConfusionMatrix(const PredictionTable &table);

    void add(int actual, int predicted);

    int classCount() const { return m_classCount; }
    int count(int actual, int predicted) const;
    int total() const;
    /// Samples of that actual class.
    int actualCount(int actual) const;

    /// Fraction of the samples on the diagonal, in [0, 1]; 0 for an empty matrix.
    double accuracy() const;

    friend bool operator==(const ConfusionMatrix &, const ConfusionMatrix &) = default;

private:
    int m_classCount;
    std::vector<int> m_counts; // row-major, one row per actual class
};

/// The report's fault, as an exhibit: predictions in a shuffled order set against labels in file order. Its accuracy is
/// near chance whatever the network has learnt. Not a measurement.
ConfusionMatrix mispairedMatrix(const PredictionTable &table, std::uint64_t seed);

} // namespace digitlab
