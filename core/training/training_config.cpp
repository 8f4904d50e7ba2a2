// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_config.h"

#include "core/training/setting.h"

#include <cmath>
#include <numbers>

namespace digitlab {

void validate(const TrainingConfig &config)
{
    RunConfig run;
    run.training = config;
    for (const Setting &setting : settingTable())
        validate(setting, run);
}

void validate(const RunConfig &config)
{
    validate(config.network);
    validate(config.training);
}

StepOptions stepOptions(const TrainingConfig &config)
{
    return {.seed = config.seed,
        .weightDecay = config.weightDecay,
        .labelSmoothing = config.labelSmoothing,
        .threads = config.threads,
        .device = config.device,
        .precision = config.precision};
}

double learningRateAt(const TrainingConfig &config, std::int64_t step, std::int64_t steps)
{
    const auto cosine = [](double fraction) { return (1 + std::cos(std::numbers::pi * fraction)) / 2; };
    const double fraction = steps <= 1 ? 0 : static_cast<double>(step) / static_cast<double>(steps);
    const double warmup = config.warmupEpochs / config.epochs;
    if (config.schedule == Schedule::OneCycle) {
        constexpr double start = 1.0 / 25;
        constexpr double end = 1e-4;
        const double rise = warmup > 0 ? warmup : 0.3;
        if (fraction < rise)
            return config.learningRate * (start + (1 - start) * fraction / rise);
        return config.learningRate * (end + (1 - end) * cosine((fraction - rise) / (1 - rise)));
    }
    if (fraction < warmup) // the first step has a rate above 0 too
        return config.learningRate * (static_cast<double>(step) + 1) / (warmup * static_cast<double>(steps) + 1);
    return config.schedule == Schedule::Constant ? config.learningRate
                                                 : config.learningRate * cosine((fraction - warmup) / (1 - warmup));
}

} // namespace digitlab
