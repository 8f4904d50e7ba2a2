#pragma once

#include "core/model/network.h"
#include "core/training/training_config.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace digitlab {

/// What one batch gave, before its step was taken.
struct BatchResult {
    double loss = 0; ///< mean cross-entropy, label smoothing included
    int correct = 0;
};

/// Forward, backward and Adam on one batch at a time.
class TrainingStep
{
public:
    /// `network` must outlive it.
    TrainingStep(Network &network, const TrainingConfig &config);
    ~TrainingStep();

    /// `images`: n x 784 bytes; `step` counts from 1 over the whole training. Where the loss is not finite the weights
    /// stay as they were.
    BatchResult run(
        std::span<const std::uint8_t> images, std::span<const int> labels, std::int64_t step, double learningRate);

    /// Adam's two moments of every parameter, "mean.NAME" and "variance.NAME".
    std::vector<NamedTensor> moments() const;
    /// Throws std::runtime_error where they do not fit.
    void setMoments(const std::vector<NamedTensor> &moments);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab
