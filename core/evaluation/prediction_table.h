// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/nn/network.h"

#include <stdexcept>
#include <stop_token>
#include <string>
#include <vector>

namespace digitlab {

/// What a network said of one sample.
struct Prediction {
    int sample = 0;     ///< position in the dataset's side
    std::string origin; ///< file of the sample, see Dataset::origin
    int actual = 0;
    int predicted = 0;
    std::vector<float> probabilities; ///< one a class

    bool correct() const { return actual == predicted; }
    friend bool operator==(const Prediction &, const Prediction &) = default;
};

/// The one table that matrix, report, mistakes and comparisons are computed from, so that labels and predictions cannot
/// fall out of step.
struct PredictionTable {
    std::vector<std::string> classNames;
    std::vector<Prediction> rows;
    double loss = 0; ///< mean cross-entropy

    int correctCount() const;
    /// Fraction of correct rows, in [0, 1]; 0 for none.
    double accuracy() const;

    friend bool operator==(const PredictionTable &, const PredictionTable &) = default;
};

/// A network that diverged answers a sample with what is not a finite number.
class NonFiniteError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Every sample, in the dataset's order. Throws std::invalid_argument where the dataset has another number of classes,
/// NonFiniteError where a sample's loss is not finite.
/// Where it is stopped, the rows so far. `progress` is called between two parts of the dataset and may block.
PredictionTable evaluate(const Network &network, const Dataset &dataset, const std::stop_token &stop = {},
    const ProgressObserver &progress = {});

} // namespace digitlab
