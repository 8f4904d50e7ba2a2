#include "core/data/builtin_digits.h"
#include "core/evaluation/prediction_table.h"
#include "core/model/presets.h"
#include "core/training/runtime.h"

#include <benchmark/benchmark.h>

namespace digitlab {
namespace {

/// The table of predictions for 1,000 pictures.
void evaluation(benchmark::State &state)
{
    useThreads(0);
    const Network network(preset("final").network);
    const SplitDataset data = builtinDigits({.perClass = 200, .testShare = 0.5});

    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(network, data.test));
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * data.test.size());
}
BENCHMARK(evaluation)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace digitlab
