// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/epoch_weights.h"

#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/json_field.h"
#include "core/data/input_preparation_json.h"
#include "core/nn/rounded_values.h"
#include "core/nn/tensor_file.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <set>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr std::string_view weightsEnding = ".weights";

/// Version 0.1 put two numbers of 16 bits in the place of each float of an array with more than one dimension.
NamedTensor unpacked(const NamedTensor &packed, const NamedTensor &expected, float largest)
{
    if (expected.shape.size() < 2)
        return packed;
    const std::uint64_t count = elementCount(expected.shape);
    if (packed.values.size() != (count + 1) / 2)
        throw std::runtime_error("its arrays have different sizes");
    RoundedValues rounded{std::vector<std::int16_t>(count), largest / RoundedValues::most};
    std::memcpy(rounded.multiples.data(), packed.values.data(), count * sizeof(std::int16_t));
    return {packed.name, expected.shape, rounded.values()};
}

/// As they are in the file, or unpacked in the shapes that are expected.
std::vector<NamedTensor> weightsIn(const TensorFile &file, std::vector<NamedTensor> expected)
{
    if (!file.header.contains("scales"))
        return file.tensors;
    const auto scales = jsonField<std::vector<float>>(file.header, "scales");
    if (file.tensors.size() != expected.size() || scales.size() != expected.size())
        throw std::runtime_error("it has a different number of arrays");
    for (std::size_t i = 0; i < expected.size(); ++i)
        expected[i] = unpacked(file.tensors[i], expected[i], scales[i]);
    return expected;
}

/// 0 for a file of another name.
int epochOf(const std::filesystem::path &file)
{
    if (file.extension() != weightsEnding)
        return 0;
    const std::string stem = file.stem().string();
    int epoch = 0;
    const auto [end, error] = std::from_chars(stem.data(), stem.data() + stem.size(), epoch);
    return error == std::errc() && end == stem.data() + stem.size() ? epoch : 0;
}

} // namespace

std::filesystem::path epochFolder(const std::filesystem::path &runFolder)
{
    return runFolder / "epochs";
}

std::filesystem::path epochFile(const std::filesystem::path &runFolder, int epoch)
{
    std::string number = std::to_string(epoch);
    number.insert(0, number.size() < 4 ? 4 - number.size() : 0, '0');
    return epochFolder(runFolder) / number.append(weightsEnding);
}

std::vector<int> storedEpochs(const std::filesystem::path &runFolder)
{
    std::vector<int> epochs;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(epochFolder(runFolder), error))
        if (const int epoch = epochOf(entry.path()); epoch > 0)
            epochs.push_back(epoch);
    std::ranges::sort(epochs);
    return epochs;
}

void copyEpochs(const std::filesystem::path &runFolder, const std::filesystem::path &toRunFolder)
{
    for (const int epoch : storedEpochs(runFolder)) {
        createFolders(epochFolder(toRunFolder));
        writeFileAtomically(epochFile(toRunFolder, epoch), readFile(epochFile(runFolder, epoch)));
    }
}

std::string encodeEpoch(const Network &network)
{
    TensorFile file{nlohmann::json::object(), network.weights()};
    addPreparation(file.header, network.preparation());
    return encodeTensorFile("epoch", file, TensorStorage::SixteenBits);
}

Network readEpoch(const std::filesystem::path &runFolder, int epoch, const NetworkSpec &spec)
{
    const std::string name = epochFile(runFolder, epoch).string();
    const TensorFile file = decodeTensorFile("epoch", readFile(name), name);
    try {
        Network network(spec);
        network.setWeights(weightsIn(file, network.weights()));
        network.setPreparation(preparationOf(file.header));
        return network;
    } catch (const std::exception &error) {
        throw std::runtime_error(name + ": not of this run's network (" + error.what() + ")");
    }
}

int roomForEpochs(const NetworkSpec &spec, std::size_t bytes)
{
    const auto ofOne = static_cast<std::size_t>(parameterCount(spec)) * sizeof(std::int16_t);
    return static_cast<int>(std::min<std::size_t>(bytes / ofOne, 10'000));
}

std::vector<int> epochsWorthKeeping(int epochs, int best, int room)
{
    if (room < 3)
        return {};
    int stride = 1; // a power of two, so that what is kept later was kept before
    while ((epochs + stride - 1) / stride + 2 > room)
        stride *= 2;
    std::set<int> kept;
    for (int epoch = 1; epoch <= epochs; epoch += stride)
        kept.insert(epoch);
    for (const int epoch : {best, epochs})
        if (epoch > 0)
            kept.insert(epoch);
    return {kept.begin(), kept.end()};
}

} // namespace digitlab
