// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/early_stopping.h"

#include <algorithm>

namespace digitlab {

int bestEpoch(const std::vector<EpochMetrics> &epochs)
{
    const auto best = std::ranges::min_element(epochs, {}, &EpochMetrics::validationLoss); // the first of equal ones
    return best == epochs.end() ? 0 : best->epoch;
}

bool patienceIsOver(const TrainingConfig &config, const std::vector<EpochMetrics> &epochs)
{
    return config.earlyStoppingPatience > 0 && !epochs.empty()
        && epochs.back().epoch - bestEpoch(epochs) >= config.earlyStoppingPatience;
}

bool keepsBestEpoch(const TrainingConfig &config)
{
    return config.earlyStoppingPatience > 0 && config.restoreBestWeights;
}

int keptEpoch(const TrainingConfig &config, const std::vector<EpochMetrics> &epochs)
{
    if (keepsBestEpoch(config))
        return bestEpoch(epochs);
    return epochs.empty() ? 0 : epochs.back().epoch;
}

} // namespace digitlab
