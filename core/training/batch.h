// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/training/training_config.h"

#include <vector>

namespace digitlab {

/// The order in which an epoch visits the samples.
std::vector<int> epochOrder(int sampleCount, const TrainingConfig &config, int epoch);

/// Writes one training image of 784 bytes, augmented by what (seed, epoch, sample) says.
void trainingImage(
    const Dataset &data, int sample, const TrainingConfig &config, int epoch, std::span<std::uint8_t> target);

} // namespace digitlab
