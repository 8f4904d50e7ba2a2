// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_time.h"

#include <algorithm>
#include <utility>

namespace digitlab {

namespace {

/// Reading, changing and pooling an image takes as long as so many multiply-adds, and so does the update of the weights
/// after a batch, for each weight. Measured on two cores.
constexpr double workAside = 1.5e6;
constexpr double workOfAugmentation = 8e5;
constexpr double workPerWeight = 40;
/// A third of a training step is the forward pass.
constexpr double validationFraction = 1.0 / 3;

double multiplyAdds(const NetworkSpec &network)
{
    constexpr double kernel = 9;
    double count = 0;
    int channels = network.channels;
    for (const LayerRow &layer : layerTable(network)) {
        const std::vector<int> &shape = layer.outputShape;
        if (layer.kind == "Conv2D")
            count += kernel * std::exchange(channels, shape[2]) * shape[0] * shape[1] * shape[2];
        else if (layer.kind == "Dense")
            count += static_cast<double>(layer.parameters);
    }
    return count;
}

} // namespace

double workPerImage(const RunConfig &config)
{
    const double update = workPerWeight * static_cast<double>(parameterCount(config.network));
    return multiplyAdds(config.network) + workAside + (config.training.augmentation.active() ? workOfAugmentation : 0)
        + update / config.training.batchSize;
}

TrainingSpeed typicalSpeed(int cores)
{
    constexpr double imagesPerCore = 1500; // of the report's last network
    constexpr double workOfThatNetwork = 1.08e7;
    return {.imagesPerSecond = imagesPerCore * std::clamp(cores, 1, 8), .work = workOfThatNetwork};
}

double expectedSeconds(const RunConfig &config, int trainCount, int validationCount, const TrainingSpeed &speed)
{
    const double images = config.training.epochs * (trainCount + validationFraction * validationCount);
    return images * workPerImage(config) / (speed.work * speed.imagesPerSecond);
}

} // namespace digitlab
