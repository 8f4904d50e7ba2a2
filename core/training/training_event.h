// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/prediction_table.h"
#include "core/nn/network.h"
#include "core/training/training_config.h"

#include <functional>
#include <memory>
#include <variant>

namespace digitlab {

/// A line of the curves. Training loss and accuracy are means over the epoch's batches, as Keras reports them;
/// validation is measured after the epoch on the test split.
struct EpochMetrics {
    int epoch = 0; ///< from 1
    double trainLoss = 0;
    double trainAccuracy = 0; ///< in [0, 1]
    double validationLoss = 0;
    double validationAccuracy = 0; ///< in [0, 1]
    double seconds = 0;            ///< training and validation of this epoch
    double learningRate = 0;       ///< at the end of the epoch

    friend bool operator==(const EpochMetrics &, const EpochMetrics &) = default;
};

/// After every batch.
struct BatchDone {
    int epoch = 0; ///< from 1
    int epochs = 0;
    int batch = 0; ///< from 1
    int batchesPerEpoch = 0;
    double loss = 0;                         ///< mean over this epoch so far
    double accuracy = 0;                     ///< mean over this epoch so far, in [0, 1]
    double imagesPerSecond = 0;              ///< over this epoch so far
    double secondsLeft = 0;                  ///< until the end of the training
    Device device = Device::Cpu;             ///< that computed it
    std::shared_ptr<const Network> snapshot; ///< a copy of the weights, about twice a second; null between
};

/// After every epoch.
struct EpochDone {
    EpochMetrics metrics;
    int epochs = 0;
    double secondsLeft = 0;
    double imagesPerSecond = 0;                         ///< of this epoch's training, without validation
    std::shared_ptr<const PredictionTable> predictions; ///< of the validation split
    std::shared_ptr<const Network> network;             ///< a copy of the weights
};

/// Between two parts of the validation split, so that a training can be held there too.
struct ValidationProgress {
    int epoch = 0; ///< from 1
    int epochs = 0;
    int done = 0;  ///< samples
    int total = 0; ///< samples
};

using TrainingEvent = std::variant<BatchDone, ValidationProgress, EpochDone>;
/// Called on the training thread; it may block, which pauses the training.
using TrainingObserver = std::function<void(const TrainingEvent &)>;

enum class TrainingOutcome { Completed, Stopped };

} // namespace digitlab
