// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/layer_examples.h"
#include "core/training/training_config.h"

namespace digitlab {

/// How many images of each class the first batches of the first epoch hold, in that order: a row a class, a column a
/// batch.
ValueGrid classesByBatch(const Dataset &train, TrainingConfig config, SampleOrder order, int batches);

} // namespace digitlab
