// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace digitlab {

struct AdamOptions {
    double learningRate = 0.001;
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-7;  ///< Keras' default
    double weightDecay = 0; ///< decoupled, as a fraction of the weight for a learning rate of 1
};

/// The learning rate with the bias corrections of that step, the first of which is 1.
double stepSize(const AdamOptions &options, std::int64_t step);

/// One step of Adam (Kingma, Ba 2015, algorithm 1 with the bias corrections folded into the step size as in its section
/// 2) with decoupled weight decay (Loshchilov, Hutter 2019). `step` counts from 1. All spans have the same length; any
/// part of a parameter may be updated on its own, so that several threads can share the work. In place of
/// torch::optim::AdamW, since a step of the preset Final takes 0.22 ms in place of 1.02 on one thread, 0.21 in place of
/// 0.75 on two, and since the epsilon of Keras is not LibTorch's.
void adamStep(std::span<float> weights, std::span<const float> gradients, std::span<float> mean,
    std::span<float> variance, std::int64_t step, const AdamOptions &options);

/// Whether none is infinite or not a number.
bool areFinite(std::span<const float> values);

/// target += more, for summing the gradients of a batch's parts.
void addTo(std::span<float> target, std::span<const float> more);

} // namespace digitlab
