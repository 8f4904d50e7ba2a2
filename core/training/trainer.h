#pragma once

#include "core/data/dataset.h"
#include "core/training/training_config.h"
#include "core/training/training_event.h"

#include <memory>
#include <stop_token>

namespace digitlab {

/// Trains a network on one side of a dataset and measures it on the other after each epoch. All randomness comes from
/// (seed, epoch, batch or sample), so a training that goes on from a saved state ends with the same bits.
class Trainer
{
public:
    /// `network` must outlive the trainer. Throws std::invalid_argument as validate() does.
    Trainer(Network &network, const TrainingConfig &config);
    ~Trainer();

    /// Trains until the last epoch or until asked to stop, which takes effect after the batch in hand. Throws
    /// std::invalid_argument for an empty side or other classes than the network's, std::runtime_error naming the epoch
    /// where the loss is not finite.
    TrainingOutcome run(
        const Dataset &train, const Dataset &validation, const TrainingObserver &observer, std::stop_token stop = {});

    /// Weights, Adam's moments and the place in the epoch, as bytes.
    std::string state() const;
    /// Throws std::runtime_error where the bytes are not a state of such a network and configuration.
    void restore(std::string_view state);

    /// Epochs measured so far, those before a restore included.
    const std::vector<EpochMetrics> &history() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab
