// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/batch.h"

#include <algorithm>
#include <numeric>

namespace digitlab {

std::vector<int> epochOrder(int sampleCount, const TrainingConfig &config, int epoch)
{
    std::vector<int> order(static_cast<std::size_t>(sampleCount));
    std::iota(order.begin(), order.end(), 0);
    if (config.order == SampleOrder::Shuffled) {
        Random random(config.seed, Stream::Order, static_cast<std::uint64_t>(epoch));
        shuffle(std::span(order), random);
    }
    return order;
}

void trainingImage(
    const Dataset &data, int sample, const TrainingConfig &config, int epoch, std::span<std::uint8_t> target)
{
    if (!config.augmentation.active()) {
        std::ranges::copy(data.image(sample), target.begin());
        return;
    }
    Random random(
        config.seed, Stream::Augmentation, static_cast<std::uint64_t>(epoch), static_cast<std::uint64_t>(sample));
    augment(data.image(sample), target, config.augmentation, random);
}

} // namespace digitlab
