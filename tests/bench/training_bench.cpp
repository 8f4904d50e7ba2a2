// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/training_step.h"
#include "core/synthetic/builtin_digits.h"
#include "core/training/presets.h"
#include "core/training/trainer.h"
#include "tests/bench/image_rate.h"

namespace digitlab {
namespace {

/// Forward, backward and Adam on one batch: what an epoch consists of. Argument: threads, 0 for all cores.
void trainingStep(benchmark::State &state, const char *presetName)
{
    RunConfig config = preset(presetName);
    config.training.threads = static_cast<int>(state.range(0));
    const SplitDataset data = builtinDigits();
    const auto batch = static_cast<std::size_t>(config.training.batchSize);
    const auto images = data.train.pixels().first(batch * imagePixels);
    const auto labels = data.train.labels().first(batch);
    Network network(config.network);
    TrainingStep step(network, stepOptions(config.training));

    std::int64_t number = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(step.run(images, labels, ++number, config.training.learningRate));
    countImages(state, config.training.batchSize);
}
BENCHMARK_CAPTURE(trainingStep, final, "final")->Arg(1)->Arg(0)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(trainingStep, recommended, "recommended")
    ->Arg(1)
    ->Arg(0)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

/// A whole epoch as a run does it on all cores: 700 images augmented and trained, 300 evaluated, events included.
void epoch(benchmark::State &state, const char *presetName)
{
    RunConfig config = preset(presetName);
    config.training.epochs = 1;
    const SplitDataset data = builtinDigits();

    for (auto _ : state) {
        Network network(config.network);
        Trainer trainer(network, config.training);
        trainer.run(data.train, data.test, [](const TrainingEvent &) {});
    }
    countImages(state, data.train.size());
}
BENCHMARK_CAPTURE(epoch, final, "final")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(epoch, augmented, "augmented")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(epoch, recommended, "recommended")->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace digitlab
