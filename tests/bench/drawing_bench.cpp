// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/classifier.h"
#include "core/nn/runtime.h"
#include "core/training/presets.h"

#include <benchmark/benchmark.h>
#include <cmath>
#include <numbers>

namespace digitlab {
namespace {

/// A ring of `points` points in the middle of the canvas.
Drawing drawnZero(int points)
{
    Stroke ring;
    for (int i = 0; i <= points; ++i) {
        const double angle = 2 * std::numbers::pi * i / points;
        ring.push_back({.x = 250 + 90 * std::sin(angle), .y = 250 - 150 * std::cos(angle)});
    }
    return {.strokes = {ring}};
}

/// From ink to the 28 x 28 image.
void normalisation(benchmark::State &state)
{
    const Drawing drawing = drawnZero(120);
    for (auto _ : state)
        benchmark::DoNotOptimize(normalise(drawing, 30));
}
BENCHMARK(normalisation)->Unit(benchmark::kMicrosecond);

/// From ink to ten probabilities at rest, on one thread as in the window: what the bars wait for.
void classification(benchmark::State &state, const NetworkSpec &network)
{
    useThreads(1);
    const Classifier classifier(std::make_shared<const Network>(network));
    const Drawing drawing = drawnZero(120);
    for (auto _ : state)
        benchmark::DoNotOptimize(classifier.read(drawing, 30));
}
BENCHMARK_CAPTURE(classification, final, preset("final").network)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(classification, recommended, preset("recommended").network)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(classification, recommendedForVeryMany, preset("recommended", 60'000).network)
    ->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace digitlab
