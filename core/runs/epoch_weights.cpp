// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/epoch_weights.h"

#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/json_field.h"
#include "core/data/input_preparation_json.h"
#include "core/nn/tensor_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <set>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr float steps = 32767;
constexpr std::string_view weightsEnding = ".weights";

bool isRounded(const std::vector<std::int64_t> &shape)
{
    return shape.size() > 1;
}

float largestValue(const std::vector<float> &values)
{
    float result = 0;
    for (const float value : values)
        result = std::max(result, std::abs(value));
    return result;
}

/// Two numbers of 16 bits in the place of each float; the file keeps its bytes.
std::vector<float> packed(const std::vector<float> &values, float scale)
{
    std::vector<std::int16_t> rounded(values.size() + values.size() % 2);
    const float factor = scale > 0 ? steps / scale : 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const float value = values[i] * factor;
        rounded[i] = static_cast<std::int16_t>(value + (value < 0 ? -0.5F : 0.5F));
    }
    std::vector<float> bytes(rounded.size() / 2);
    std::memcpy(bytes.data(), rounded.data(), rounded.size() * sizeof(std::int16_t));
    return bytes;
}

std::vector<float> unpacked(const std::vector<float> &bytes, float scale, std::size_t count)
{
    if (bytes.size() != (count + 1) / 2)
        throw std::runtime_error("its arrays have different sizes");
    std::vector<std::int16_t> rounded(bytes.size() * 2);
    std::memcpy(rounded.data(), bytes.data(), rounded.size() * sizeof(std::int16_t));
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = static_cast<float>(rounded[i]) * (scale / steps);
    return values;
}

NamedTensor stored(const NamedTensor &tensor, float scale)
{
    if (!isRounded(tensor.shape))
        return tensor;
    std::vector<float> values = packed(tensor.values, scale);
    return {tensor.name, {static_cast<std::int64_t>(values.size())}, std::move(values)};
}

/// `expected` says the shape.
NamedTensor restored(const NamedTensor &tensor, const NamedTensor &expected, float scale)
{
    if (!isRounded(expected.shape))
        return tensor;
    return {tensor.name, expected.shape, unpacked(tensor.values, scale, elementCount(expected.shape))};
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
    TensorFile file;
    file.header["scales"] = nlohmann::json::array();
    for (const NamedTensor &tensor : network.weights()) {
        const float scale = largestValue(tensor.values);
        file.header["scales"].push_back(scale);
        file.tensors.push_back(stored(tensor, scale));
    }
    addPreparation(file.header, network.preparation());
    return encodeTensorFile("epoch", file);
}

Network readEpoch(const std::filesystem::path &runFolder, int epoch, const NetworkSpec &spec)
{
    const std::string name = epochFile(runFolder, epoch).string();
    const TensorFile file = decodeTensorFile("epoch", readFile(name), name);
    try {
        Network network(spec);
        std::vector<NamedTensor> weights = network.weights();
        const auto scales = jsonField<std::vector<float>>(file.header, "scales");
        if (file.tensors.size() != weights.size() || scales.size() != weights.size())
            throw std::runtime_error("it has a different number of arrays");
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = restored(file.tensors[i], weights[i], scales[i]);
        network.setWeights(weights);
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
