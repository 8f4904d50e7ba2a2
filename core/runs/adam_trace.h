// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/training/training_config.h"

#include <stop_token>
#include <string>
#include <vector>

namespace digitlab {

/// What Adam (Kingma, Ba 2015) made of one weight's gradient, batch by batch.
struct AdamTrace {
    std::string weight; ///< "conv1_weight[4]"
    std::vector<double> gradients;
    std::vector<double> means;      ///< v = b1 v + (1 - b1) g
    std::vector<double> deviations; ///< the root of s = b2 s + (1 - b2) g^2
};

/// The first batches of a run, trained again from its seed to the same bits: of the weight of the first convolution
/// whose gradient is largest. Shorter where it was stopped or the training is. Throws as Trainer does.
AdamTrace adamTrace(const SplitDataset &data, const RunConfig &config, int batches, const std::stop_token &stop = {});

} // namespace digitlab
