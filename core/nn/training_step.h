// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/device.h"
#include "core/nn/network.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace digitlab {

/// See TrainingConfig.
struct StepOptions {
    std::uint64_t seed = 0; ///< of dropout
    double weightDecay = 0;
    double labelSmoothing = 0;
    int threads = 0; ///< 0: all cores
    Device device = Device::Auto;
    Precision precision = Precision::Float32;
};

/// What one batch gave, before its step was taken.
struct BatchResult {
    double loss = 0; ///< mean cross-entropy, label smoothing included
    int correct = 0;
};

/// Forward, backward and Adam on one batch at a time. On the processor the batch is divided into parts of
/// `imagesPerPart`, which the threads fraction: the weights are the same to the bit for any number of threads. Batch
/// normalisation takes its figures from each part (ghost batch normalisation: Hoffer, Hubara, Soudry 2017). So a batch
/// keeps no more threads busy than it has parts. Some parts are computed at a time and added up before the next, so
/// that the memory does not grow with the batch. Where there is not enough of it, all functions throw std::bad_alloc.
class TrainingStep
{
public:
    static constexpr std::size_t imagesPerPart = 32;

    /// `network` must outlive it. It is moved to the device that is asked for; throws as chosenDevice()
    /// and requirePrecision() do.
    TrainingStep(Network &network, const StepOptions &options);
    ~TrainingStep();

    /// `images`: n x 784 bytes; `step` counts from 1 over the whole training. Where the loss or a gradient is not
    /// finite the weights stay as they were, and the loss that is given is not finite.
    BatchResult run(
        std::span<const std::uint8_t> images, std::span<const int> labels, std::int64_t step, double learningRate);

    /// Where it computes: the processor from the moment on when the GPU's memory ran out.
    Device device() const;
    /// Goes on on the processor; false where it computes there already.
    bool leaveGpu();

    /// Adam's two moments of every parameter, "mean.NAME" and "variance.NAME".
    std::vector<NamedTensor> moments() const;
    /// Throws std::runtime_error where they do not fit.
    void setMoments(const std::vector<NamedTensor> &moments);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab
