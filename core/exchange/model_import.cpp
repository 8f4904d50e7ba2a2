// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_import.h"

#include "core/base/file_io.h"
#include "core/base/json_field.h"
#include "core/base/version.h"
#include "core/data/class_count.h"
#include "core/data/input_preparation_json.h"
#include "core/exchange/keras_reader.h"
#include "core/exchange/model_export.h"
#include "core/exchange/onnx_reader.h"
#include "core/exchange/pytorch_reader.h"
#include "core/exchange/safetensors_reader.h"
#include "core/exchange/state_dict.h"
#include "core/synthetic/builtin_digits.h"

#include <algorithm>
#include <array>

namespace digitlab {

namespace {

using Reader = ImportedNetwork (*)(std::string_view);

ImportedNetwork networkOfState(SafetensorsFile file)
{
    return {.layers = layersOfStateDict(file.tensors), .metadata = std::move(file.metadata)};
}

ImportedNetwork readSafetensorsNetwork(std::string_view bytes)
{
    return networkOfState(readSafetensors(bytes));
}

ImportedNetwork readPytorchNetwork(std::string_view bytes)
{
    return networkOfState(readPytorch(bytes));
}

struct ForeignFormat {
    const char *extension;
    Reader read;
};

constexpr std::array<ForeignFormat, 6> foreignFormats
    = {{{".h5", readKerasH5}, {".keras", readKerasZip}, {".onnx", readOnnx}, {".pt", readPytorchNetwork},
        {".pth", readPytorchNetwork}, {".safetensors", readSafetensorsNetwork}}};

const ForeignFormat *formatOf(const std::filesystem::path &file)
{
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(),
        [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; });
    const auto *found = std::ranges::find(foreignFormats, extension, &ForeignFormat::extension);
    return found == foreignFormats.end() ? nullptr : found;
}

template <typename T> std::optional<T> parsed(const ImportedNetwork &imported, const char *key)
{
    const auto found = imported.metadata.find(key);
    if (found == imported.metadata.end())
        return std::nullopt;
    try {
        return parsedJson(found->second).get<T>();
    } catch (const std::exception &) {
        return std::nullopt; // another program's word of the same name
    }
}

/// Names of the file, or numbers from 0.
std::vector<std::string> classNamesOf(const ImportedNetwork &imported, int classes)
{
    if (auto names = parsed<std::vector<std::string>>(imported, "class_names");
        names && static_cast<int>(names->size()) == classes)
        return std::move(*names);
    std::vector<std::string> numbers;
    for (int i = 0; i < classes; ++i)
        numbers.push_back(std::to_string(i));
    return numbers;
}

/// With pixels multiplied by 1/255, or as they are.
Network withRescale(const Network &network, Rescale rescale)
{
    NetworkSpec spec = network.spec();
    spec.rescale = rescale;
    Network result(spec);
    result.setWeights(network.weights());
    return result;
}

std::vector<std::uint8_t> inverted(std::vector<std::uint8_t> pixels)
{
    for (std::uint8_t &pixel : pixels)
        pixel = static_cast<std::uint8_t>(255 - pixel);
    return pixels;
}

int correctOf(const Network &network, const std::vector<std::uint8_t> &pixels, const std::vector<int> &labels)
{
    const std::vector<float> logits = network.logits(pixels);
    const auto classes = static_cast<std::size_t>(network.spec().classes);
    int correct = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto row = logits.begin() + static_cast<std::ptrdiff_t>(i * classes);
        correct += std::max_element(row, row + static_cast<std::ptrdiff_t>(classes)) - row == labels[i] ? 1 : 0;
    }
    return correct;
}

/// What reads most built-in digits. A network that rescales its pixels by itself is asked for its paper alone.
std::string chooseInput(Network &network)
{
    const Dataset digits = builtinDigits({.perClass = 20, .testFraction = 0.5}).test;
    const std::vector<int> labels(digits.labels().begin(), digits.labels().end());
    const std::vector<std::uint8_t> light(digits.pixels().begin(), digits.pixels().end());
    const std::vector<std::uint8_t> dark = inverted(light);
    std::vector<Rescale> rescales = {Rescale::Unit};
    if (network.spec().rescale == Rescale::None)
        rescales.push_back(Rescale::None);
    int best = -1;
    Network chosen = network;
    InputPreparation preparation;
    for (const Rescale rescale : rescales)
        for (const Polarity polarity : {Polarity::LightOnDark, Polarity::DarkOnLight}) {
            const Network tried = withRescale(network, rescale);
            const int correct = correctOf(tried, polarity == Polarity::LightOnDark ? light : dark, labels);
            if (correct <= best)
                continue;
            best = correct;
            chosen = tried;
            preparation.polarity = polarity;
        }
    network = std::move(chosen);
    network.setPreparation(preparation);
    return "taken for pixels from 0 to " + std::string(network.spec().rescale == Rescale::Unit ? "1" : "255") + ", "
        + (preparation.polarity == Polarity::LightOnDark ? "light ink on dark" : "dark ink on light") + ": so it reads "
        + std::to_string(best) + " of " + std::to_string(labels.size()) + " built-in digits";
}

/// What the file tells of its pixels, or a guess, which is told.
std::string setInput(Network &network, const ImportedNetwork &imported)
{
    if (const auto preparation = parsed<nlohmann::json>(imported, "preparation")) {
        network.setPreparation(preparationOf({{"preparation", *preparation}}));
        return {};
    }
    constexpr int digits = 10;
    if (network.spec().classes == digits)
        return chooseInput(network);
    if (network.spec().rescale == Rescale::None)
        network = withRescale(network, Rescale::Unit);
    return "taken for pixels from 0 to 1, light ink on dark";
}

OpenedModel importedModel(const ForeignFormat &format, const std::filesystem::path &file)
{
    const ImportedNetwork imported = format.read(readFile(file));
    Network network = networkFrom(imported.layers);
    if (const auto fault = classCountFault(network.spec().classes))
        throw std::runtime_error(*fault);
    std::string assumption = setInput(network, imported);
    std::vector<std::string> names = classNamesOf(imported, network.spec().classes);
    const auto name = imported.metadata.find("name");
    const bool isOurs = imported.metadata.contains("class_names") && name != imported.metadata.end();
    DatasetIdentity dataset;
    dataset.preparation = network.preparation();
    Model model{.network = std::move(network),
        .classNames = std::move(names),
        .name = isOurs ? name->second : file.stem().string(),
        .testAccuracy = std::clamp(parsed<double>(imported, "test_accuracy").value_or(0), 0.0, 1.0),
        .testCount = std::max(parsed<int>(imported, "test_count").value_or(0), 0),
        .testLoss = parsed<double>(imported, "test_loss").value_or(0),
        .dataset = std::move(dataset),
        .attribution = {},
        .version = version(),
        .calibrationError = {},
        .unknownSettings = {}};
    return {std::move(model), std::move(assumption)};
}

} // namespace

bool isForeignModel(const std::filesystem::path &file)
{
    return formatOf(file) != nullptr;
}

std::vector<std::string> modelExtensions()
{
    std::vector<std::string> extensions = {infoOf(ModelFormat::DigitLab).extension};
    for (const ForeignFormat &format : foreignFormats)
        extensions.emplace_back(format.extension);
    return extensions;
}

OpenedModel openModel(const std::filesystem::path &file)
{
    const ForeignFormat *format = formatOf(file);
    if (!format)
        return {loadModel(file), {}};
    try {
        return importedModel(*format, file);
    } catch (const std::exception &error) {
        const std::string reason = error.what();
        throw std::runtime_error(reason.starts_with(file.string()) ? reason : file.string() + ": " + reason);
    }
}

OpenedModel openModelOrBuiltin(const std::string &fileOrBuiltin)
{
    if (fileOrBuiltin == "builtin")
        return {shippedModel(), {}};
    return openModel(fileOrBuiltin);
}

} // namespace digitlab
