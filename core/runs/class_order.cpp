// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/class_order.h"

#include "core/training/batch.h"

#include <algorithm>

namespace digitlab {

ValueGrid classesByBatch(const Dataset &train, TrainingConfig config, SampleOrder order, int batches)
{
    config.order = order;
    const std::vector<int> samples = epochOrder(train.size(), config, 1);
    const int all = (train.size() + config.batchSize - 1) / config.batchSize;
    const int width = std::min(batches, all);
    const auto cells = static_cast<std::size_t>(width) * static_cast<std::size_t>(train.classCount());
    ValueGrid grid{width, train.classCount(), std::vector<float>(cells)};
    for (int i = 0; i < train.size() && i / config.batchSize < width; ++i) {
        const int label = train.label(samples[static_cast<std::size_t>(i)]);
        const auto row = static_cast<std::size_t>(label) * static_cast<std::size_t>(width);
        grid.values[row + static_cast<std::size_t>(i / config.batchSize)] += 1;
    }
    return grid;
}

} // namespace digitlab
