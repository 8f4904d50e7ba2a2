// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/training/checkpoint.h"

#include <memory>
#include <stdexcept>
#include <stop_token>

namespace digitlab {

/// The loss is no finite number any more; the sentence names the epoch and what to try.
class DivergedError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Trains a network on one side of a dataset and measures it on the other after each epoch. All randomness comes from
/// (seed, epoch, batch or sample), so a training that goes on from a saved state ends with the same bits.
class Trainer
{
public:
    /// `network` must outlive the trainer. Throws std::invalid_argument as validate() does.
    Trainer(Network &network, const TrainingConfig &config);
    ~Trainer();

    /// Trains until the last epoch, until early stopping's patience is over, or until asked to stop, which takes effect
    /// after the batch or the part of the validation split in hand. When it is complete, the network is the kept one.
    /// Throws std::invalid_argument for an empty side or other classes than the network's, DivergedError where the loss
    /// is not finite; the network then is as it was before that batch.
    TrainingOutcome run(const Dataset &train, const Dataset &validation, const TrainingObserver &observer,
        const std::stop_token &stop = {});

    /// To be taken between runs or from the observer.
    Checkpoint state() const;
    /// Throws std::runtime_error where it does not fit the network.
    void restore(const Checkpoint &checkpoint);

    /// The network after the epoch that the run keeps, see keptEpoch(); null before the first epoch, and after a
    /// restore() in the middle of an epoch where the last epoch is kept.
    std::shared_ptr<const Network> keptNetwork() const;
    /// Where it computes, Cpu or Cuda.
    Device device() const;

    /// Epochs measured so far, those before a restore included.
    const std::vector<EpochMetrics> &history() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab
