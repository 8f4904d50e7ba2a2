// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"
#include "core/training/training_config.h"
#include "core/training/training_event.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// Where a training stands: the next batch to run, and the sums of the epoch so far.
struct TrainingPosition {
    int epoch = 1;
    int batch = 0;      ///< finished ones of this epoch
    double lossSum = 0; ///< over samples
    std::int64_t correct = 0;
    std::int64_t samples = 0;
    double seconds = 0; ///< of this epoch's batches

    friend bool operator==(const TrainingPosition &, const TrainingPosition &) = default;
};

/// All that a training goes on from with the same bits. Random numbers need no state: each follows from the seed and
/// the position.
struct Checkpoint {
    TrainingPosition position;
    std::vector<EpochMetrics> history;
    std::vector<NamedTensor> weights;
    std::vector<NamedTensor> moments;     ///< Adam's, see TrainingStep::moments
    std::vector<NamedTensor> bestWeights; ///< where the best epoch is kept and there is one; empty otherwise

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// False where a number is infinite or none.
bool areFinite(const std::vector<NamedTensor> &tensors);
/// Of weights and moments.
bool isFinite(const Checkpoint &checkpoint);

/// As a file with a checksum; `config` says whose checkpoint it is.
std::string encodeCheckpoint(const Checkpoint &checkpoint, const RunConfig &config);

/// Throws std::runtime_error with a sentence that begins with `name` where the bytes are cut short, altered, or a
/// checkpoint of another network or configuration; the number of threads may differ.
Checkpoint decodeCheckpoint(std::string_view bytes, const RunConfig &config, const std::string &name);

} // namespace digitlab
