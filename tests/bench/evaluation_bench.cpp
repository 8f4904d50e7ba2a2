#include "core/data/builtin_digits.h"
#include "core/evaluation/prediction_table.h"
#include "core/model/presets.h"
#include "core/training/runtime.h"
#include "tests/bench/picture_rate.h"

namespace digitlab {
namespace {

/// The table of predictions for 1,000 pictures. Argument: threads, 0 for all cores.
void evaluation(benchmark::State &state, const char *presetName)
{
    useThreads(static_cast<int>(state.range(0)));
    const Network network(preset(presetName).network);
    const SplitDataset data = builtinDigits({.perClass = 200, .testShare = 0.5});

    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(network, data.test));
    countPictures(state, data.test.size());
}
BENCHMARK_CAPTURE(evaluation, final, "final")->Arg(1)->Arg(0)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(evaluation, recommended, "recommended")->Arg(1)->Arg(0)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace digitlab
