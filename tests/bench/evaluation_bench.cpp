// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prediction_table.h"
#include "core/synthetic/builtin_digits.h"
#include "core/training/presets.h"
#include "tests/bench/image_rate.h"

namespace digitlab {
namespace {

/// The table of predictions for 1,000 images, on all cores.
void evaluation(benchmark::State &state, const char *presetName)
{
    const Network network(preset(presetName).network);
    const SplitDataset data = builtinDigits({.perClass = 200, .testFraction = 0.5});

    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(network, data.test));
    countImages(state, data.test.size());
}
BENCHMARK_CAPTURE(evaluation, final, "final")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(evaluation, recommended, "recommended")->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace digitlab
