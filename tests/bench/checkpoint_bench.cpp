// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"
#include "core/training/checkpoint.h"
#include "core/training/presets.h"
#include "core/training/trainer.h"
#include "tests/support/temporary_folder.h"

#include <benchmark/benchmark.h>

namespace digitlab {
namespace {

void countBytes(benchmark::State &state, std::size_t perIteration)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(perIteration));
}

/// Weights, Adam's moments and the checksum as bytes in memory.
void encodingCheckpoint(benchmark::State &state, const char *presetName)
{
    const RunConfig config = preset(presetName);
    Network network(config.network);
    const Trainer trainer(network, config.training);
    for (auto _ : state)
        benchmark::DoNotOptimize(encodeCheckpoint(trainer.state(), config));
    countBytes(state, encodeCheckpoint(trainer.state(), config).size());
}
BENCHMARK_CAPTURE(encodingCheckpoint, final, "final")->Unit(benchmark::kMillisecond);

/// What a run does after each epoch: encoded, written to a temporary name, flushed to the disk of the folder for
/// temporary files, renamed.
void writingCheckpoint(benchmark::State &state, const char *presetName)
{
    const TemporaryFolder folder;
    const RunConfig config = preset(presetName);
    Network network(config.network);
    const Trainer trainer(network, config.training);
    for (auto _ : state)
        writeFileAtomically(folder / "checkpoint.pt", encodeCheckpoint(trainer.state(), config));
    countBytes(state, encodeCheckpoint(trainer.state(), config).size());
}
BENCHMARK_CAPTURE(writingCheckpoint, final, "final")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writingCheckpoint, recommended, "recommended")->UseRealTime()->Unit(benchmark::kMillisecond);

/// What a resumed run starts with.
void restoringCheckpoint(benchmark::State &state, const char *presetName)
{
    const RunConfig config = preset(presetName);
    Network network(config.network);
    Trainer trainer(network, config.training);
    const std::string bytes = encodeCheckpoint(trainer.state(), config);
    for (auto _ : state)
        trainer.restore(decodeCheckpoint(bytes, config, "checkpoint"));
    countBytes(state, bytes.size());
}
BENCHMARK_CAPTURE(restoringCheckpoint, final, "final")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace digitlab
