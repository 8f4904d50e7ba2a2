// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/png.h"
#include "core/data/reading/dataset_reader.h"
#include "core/data/reading/dataset_writer.h"
#include "core/synthetic/builtin_digits.h"
#include "core/training/presets.h"
#include "tests/bench/idx_folder.h"
#include "tests/bench/image_rate.h"
#include "tests/support/temporary_folder.h"

namespace digitlab {
namespace {

/// 100 images on one thread, each with its own random amounts.
void augmentation(benchmark::State &state, const Augmentation &amounts)
{
    const SplitDataset data = builtinDigits();
    std::vector<std::uint8_t> target(imagePixels);
    Random random(0, Stream::Augmentation);

    for (auto _ : state) {
        for (int i = 0; i < 100; ++i)
            augment(data.train.image(i), target, amounts, random);
        benchmark::DoNotOptimize(target.data());
    }
    countImages(state, 100);
}
BENCHMARK_CAPTURE(augmentation, affine,
    Augmentation{.rotation = 12, .widthShift = 0.08, .heightShift = 0.08, .scale = 0.12, .shear = 8})
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(augmentation, elastic, Augmentation{.elastic = 2})->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(augmentation, thickness, Augmentation{.thickness = 1})->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(augmentation, recommended, preset("recommended").training.augmentation)
    ->Unit(benchmark::kMicrosecond);

/// So many of each class, on all cores.
void drawingBuiltinDigits(benchmark::State &state)
{
    const auto perClass = static_cast<int>(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(builtinDigits({.perClass = perClass}));
    countImages(state, 10 * perClass);
}
BENCHMARK(drawingBuiltinDigits)->Arg(100)->Arg(1000)->UseRealTime()->Unit(benchmark::kMillisecond);

void read(benchmark::State &state, const std::filesystem::path &folder)
{
    int count = 0;
    for (auto _ : state) {
        const auto data = readDataset(folder, {.decoder = decodePngFile});
        count = data->train.size() + data->test.size();
    }
    countImages(state, count);
}

/// 1,000 PNG files in class folders, from the file cache.
void readingClassFolders(benchmark::State &state)
{
    const TemporaryFolder folder;
    const SplitDataset data = builtinDigits();
    writeClassFolders(folder.path() / "digits", data.train, data.test, {});
    read(state, folder.path() / "digits");
}
BENCHMARK(readingClassFolders)->UseRealTime()->Unit(benchmark::kMillisecond);

/// As many images as the digits that the program draws, in idx files.
void readingIdx(benchmark::State &state, Compression compression)
{
    const TemporaryFolder folder;
    writeIdxFolder(folder.path(), builtinDigits({.perClass = 500}), {.compression = compression});
    read(state, folder.path());
}
BENCHMARK_CAPTURE(readingIdx, plain, Compression::None)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readingIdx, gzip, Compression::Gzip)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace digitlab
