// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_config.h"
#include "core/training/training_event.h"

#include <vector>

namespace digitlab {

/// What early stopping makes of the epochs so far, as Keras' EarlyStopping with `monitor="val_loss"` and `min_delta=0`.
/// All of it follows from the validation losses, so that a resumed training cannot count otherwise.

/// The first epoch with the lowest validation loss, from 1; 0 for none.
int bestEpoch(const std::vector<EpochMetrics> &epochs);

/// Whether the last `patience` epochs brought no lower validation loss; never where early stopping is off.
bool patienceIsOver(const TrainingConfig &config, const std::vector<EpochMetrics> &epochs);

/// Whether the best epoch's network is to be kept and not the last one's.
bool keepsBestEpoch(const TrainingConfig &config);

/// The epoch whose network and predictions a run keeps, from 1; 0 for none.
int keptEpoch(const TrainingConfig &config, const std::vector<EpochMetrics> &epochs);

} // namespace digitlab
