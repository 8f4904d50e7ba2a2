// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_config.h"

namespace digitlab {

/// How fast a training was, to foretell another one on the same machine.
struct TrainingSpeed {
    double imagesPerSecond = 0;
    double work = 0; ///< workPerImage() of what was trained
    Device device = Device::Cpu;

    friend bool operator==(const TrainingSpeed &, const TrainingSpeed &) = default;
};

/// What a training image costs, in multiply-adds of the forward pass and what takes as long as they do.
double workPerImage(const RunConfig &config);
/// Of a machine of which nothing is known but its cores.
TrainingSpeed typicalSpeed(int cores);
/// Of all epochs with their validation; early stopping may end it sooner.
double expectedSeconds(const RunConfig &config, int trainCount, int validationCount, const TrainingSpeed &speed);

} // namespace digitlab
