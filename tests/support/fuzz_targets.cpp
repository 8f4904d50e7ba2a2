// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fuzz_targets.h"

#include "core/base/file_io.h"
#include "core/data/reading/dataset_reader.h"
#include "core/data/reading/dataset_writer.h"
#include "core/data/reading/idx_file.h"
#include "core/data/skip_list.h"
#include "core/drawing/drawings_file.h"
#include "core/exchange/model_export.h"
#include "core/exchange/model_import.h"
#include "core/exchange/network_layers.h"
#include "core/runs/run_folder.h"
#include "core/training/model_file.h"
#include "tests/support/array_files.h"
#include "tests/support/idx_files.h"
#include "tests/support/keras_files.h"
#include "tests/support/sample_runs.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

namespace {

/// The same folder for all inputs of a process.
const TemporaryFolder &folder()
{
    static const TemporaryFolder folder;
    return folder;
}

template <typename Read> void refusingAtMost(const Read &read)
{
    try {
        read();
    } catch (const std::runtime_error &) {
        return;
    }
}

void readIdx(std::string_view bytes)
{
    const auto file = folder().write("idx", bytes);
    const Dataset digits = blackAndWhite(1);
    refusingAtMost([&] { readIdxContent(file, folder().write("labels", idxLabels(digits))); });
    refusingAtMost([&] { readIdxContent(folder().write("images", idxImages(digits)), file); });
}

std::vector<std::string> idxSeeds()
{
    const Dataset digits = blackAndWhite(1);
    return {idxImages(digits), idxLabels(digits), gzipped(idxImages(digits)), gzipped(idxLabels(digits))};
}

void readNpz(std::string_view bytes)
{
    const auto file = folder().write("npz/a.npz", bytes);
    refusingAtMost([&] { readDataset(file, {}); });
}

std::vector<std::string> npzSeeds()
{
    const Dataset digits = blackAndWhite(2);
    const SplitDataset data{digits, digits, {}, {}, {}};
    return {npzFile(data, ArchiveMethod::Stored), npzFile(data, ArchiveMethod::Deflated)};
}

void readNpy(std::string_view bytes)
{
    const Dataset digits = blackAndWhite(2);
    const auto images = folder().write("npy/x.npy", bytes);
    folder().write("npy/y.npy", npyLabels(digits));
    refusingAtMost([&] { readDataset(images, {}); });
    folder().write("npy/x.npy", npyImages(digits));
    const auto labels = folder().write("npy/y.npy", bytes);
    refusingAtMost([&] { readDataset(labels, {}); });
}

std::vector<std::string> npySeeds()
{
    const Dataset digits = blackAndWhite(2);
    return {npyImages(digits), npyLabels(digits)};
}

void readTable(std::string_view bytes)
{
    const auto file = folder().write("table/a.csv", bytes);
    refusingAtMost([&] { readDataset(file, {}); });
}

std::vector<std::string> tableSeeds()
{
    const Dataset digits = blackAndWhite(2);
    return {imageTable(digits), gzipped(imageTable(digits))};
}

void readManifest(std::string_view bytes)
{
    folder().write("data/manifest.json", bytes);
    refusingAtMost([] { readSkipList(folder() / "data"); });
    refusingAtMost([] { writeSkipList(folder() / "data", {"a"}); });
}

std::vector<std::string> manifestSeeds()
{
    const TemporaryFolder source;
    const Dataset digits = blackAndWhite(1);
    writeClassFolders(source / "d", digits, digits, {.source = "tiny"});
    const std::string plain = readFile(source / "d/manifest.json");
    writeSkipList(source / "d", {"train/black/0.png"});
    return {plain, readFile(source / "d/manifest.json")};
}

void readRunFile(std::string_view bytes)
{
    folder().write("run/run.json", bytes);
    refusingAtMost([] { readRun(folder() / "run"); });
    refusingAtMost([] { summarise(folder() / "run"); });
}

std::vector<std::string> runSeeds()
{
    const TemporaryFolder source;
    Run run = sampleRun(tinyDigits(), "seed", {1});
    run.folder = source / "run";
    makeRunFolder(run.folder);
    writeRun(run);
    return {readFile(run.folder / "run.json")};
}

/// The bytes with a checksum that is right, so that what stands behind the checksum is tried as well.
std::string withChecksum(std::string_view bytes)
{
    constexpr std::size_t checksumSize = 64;
    const std::string_view content = bytes.substr(0, bytes.size() - std::min(bytes.size(), checksumSize));
    return std::string(content) + sha256(content);
}

void readModel(std::string_view bytes)
{
    const auto file = folder().write("model.dlm", bytes);
    refusingAtMost([&] { loadModel(file); });
    const auto checked = folder().write("checked.dlm", withChecksum(bytes));
    refusingAtMost([&] { loadModel(checked); });
}

/// Of another program, by the ending of its name.
void readForeignModel(const char *extension, std::string_view bytes)
{
    const auto file = folder().write(std::string("foreign") + extension, bytes);
    refusingAtMost([&] { openModel(file); });
}

Model tinyModel(bool normalised)
{
    const NetworkSpec spec{.filters = {1, 1, 1}, .batchNormalisation = normalised, .denseWidth = 1, .classes = 2};
    return {Network(spec), {"0", "1"}, "seed", 0.5, 2, 0.7, {{.path = "data"}, "abc", 2, 2}, "", ""};
}

std::vector<std::string> foreignSeeds(ModelFormat format)
{
    const TemporaryFolder source;
    std::vector<std::string> seeds;
    for (const bool normalised : {false, true}) {
        exportModel(tinyModel(normalised), source / "m", format);
        seeds.push_back(readFile(source / "m"));
    }
    return seeds;
}

FuzzTarget foreignTarget(const std::string &name, const char *extension, ModelFormat format)
{
    return {name, [extension](std::string_view bytes) { readForeignModel(extension, bytes); },
        [format] { return foreignSeeds(format); }};
}

std::vector<std::string> kerasZipSeeds()
{
    return {kerasZip(layersOf(tinyModel(true).network))};
}

std::vector<std::string> modelSeeds()
{
    const TemporaryFolder source;
    saveModel(source / "m.dlm", tinyModel(false));
    return {readFile(source / "m.dlm")};
}

void readDrawingsFile(std::string_view bytes)
{
    const auto file = folder().write("drawings.jsonl", bytes);
    refusingAtMost([&] { readDrawings(file); });
}

std::vector<std::string> drawingsSeeds()
{
    return {R"({"label": 3, "canvas": [500, 500], "strokes": [[[1, 2], [30.5, 40]], [[7, 8]]]})"
            "\n"
            R"({"canvas": [28, 28], "strokes": []})"
            "\n",
        R"({"word": "zero", "drawing": [[[1, 2], [3, 4]], [[5], [6], [0]]]})"
        "\n"};
}

} // namespace

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets{{"idx", readIdx, idxSeeds}, {"npz", readNpz, npzSeeds},
        {"npy", readNpy, npySeeds}, {"table", readTable, tableSeeds}, {"manifest", readManifest, manifestSeeds},
        {"run", readRunFile, runSeeds}, {"model", readModel, modelSeeds}, {"drawings", readDrawingsFile, drawingsSeeds},
        foreignTarget("keras_h5", ".h5", ModelFormat::Keras), foreignTarget("onnx", ".onnx", ModelFormat::Onnx),
        foreignTarget("pytorch", ".pt", ModelFormat::PyTorch),
        foreignTarget("safetensors", ".safetensors", ModelFormat::Safetensors),
        {"keras_zip", [](std::string_view bytes) { readForeignModel(".keras", bytes); }, kerasZipSeeds}};
    return targets;
}

const FuzzTarget &fuzzTarget(std::string_view name)
{
    const auto found = std::ranges::find(fuzzTargets(), name, &FuzzTarget::name);
    if (found == fuzzTargets().end())
        throw std::invalid_argument("no fuzz target " + std::string(name));
    return *found;
}

} // namespace digitlab
