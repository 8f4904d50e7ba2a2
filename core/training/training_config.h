// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network_spec.h"
#include "core/nn/training_step.h"
#include "core/synthetic/augmentation.h"

#include <cstdint>
#include <string>

namespace digitlab {

enum class Schedule { Constant, Cosine, OneCycle };
enum class SampleOrder { Shuffled, AsStored };

/// How a network is trained: Adam (Kingma, Ba 2015; beta 0.9 and 0.999) on the cross-entropy.
struct TrainingConfig {
    int epochs = 12;             ///< 1 to 10,000
    int batchSize = 64;          ///< 1 to 65,536
    double learningRate = 0.001; ///< the highest of the schedule, (0, 10]
    Schedule schedule = Schedule::Constant;
    double warmupEpochs = 0; ///< [0, epochs]: the rate rises in a line from 0; with one-cycle, how long its rise takes
    double weightDecay = 0;  ///< decoupled (AdamW: Loshchilov, Hutter 2019), [0, 1]
    double labelSmoothing = 0; ///< [0, 1)
    SampleOrder order = SampleOrder::Shuffled;
    Augmentation augmentation;
    int earlyStoppingPatience = 0;  ///< epochs without a lower validation loss before training ends; 0: off
    bool restoreBestWeights = true; ///< early stopping keeps the epoch of the lowest validation loss, not the last
    std::uint64_t seed = 0;
    int threads = 0;              ///< 0: all cores
    Device device = Device::Auto; ///< Auto: CUDA where there is one
    /// BFloat16: convolutions and the dense layer are computed with 8 bits of mantissa while training (mixed precision:
    /// Micikevicius et al. 2018; Kalamkar et al. 2019); weights, Adam and prediction stay in float32.
    Precision precision = Precision::Float32;

    friend bool operator==(const TrainingConfig &, const TrainingConfig &) = default;
};

/// Throws std::invalid_argument that names the field, its value and what is allowed.
void validate(const TrainingConfig &config);

/// The part of it that a step of the optimiser needs.
StepOptions stepOptions(const TrainingConfig &config);

/// All that makes a run, but for the data.
struct RunConfig {
    std::string preset; ///< the preset it started from, may be changed since; empty for none
    NetworkSpec network;
    TrainingConfig training;

    friend bool operator==(const RunConfig &, const RunConfig &) = default;
};

/// Checks both parts.
void validate(const RunConfig &config);

/// Learning rate at `step` of `steps` (from 0): constant; cosine from the highest to 0 (Loshchilov, Hutter 2017), both
/// after the warm-up; or one cycle (Smith, Topin 2018): linear up from 1/25 over the first 30 % or the warm-up, cosine
/// down to 1/10,000.
double learningRateAt(const TrainingConfig &config, std::int64_t step, std::int64_t steps);

} // namespace digitlab
