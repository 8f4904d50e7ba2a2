// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_export.h"

#include "core/base/file_io.h"
#include "core/base/version.h"
#include "core/data/input_preparation_json.h"
#include "core/exchange/keras_model.h"
#include "core/exchange/network_layers.h"
#include "core/exchange/onnx_model.h"
#include "core/exchange/pytorch_model.h"
#include "core/exchange/torch_layers.h"
#include "core/nn/safetensors_layout.h"
#include "core/nn/torch_script.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace digitlab {

namespace {

using nlohmann::json;
using Metadata = std::map<std::string, std::string>;

std::string jsonText(const json &value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// What goes in, in one sentence.
std::string inputText(const InputPreparation &preparation)
{
    const std::string ink = preparation.polarity == Polarity::DarkOnLight
        ? "dark on light images are inverted first, so that ink is light on dark"
        : "light ink on dark";
    const std::string framing = preparation.framing == Framing::Digit
        ? "the digit cut out, fitted into 20 x 20 with its aspect kept, its centre of mass in the middle"
        : "the whole image, or a digit framed as MNIST's are";
    return "28 x 28 pixels from 0 to 255, " + ink + "; " + framing;
}

Metadata metadataOf(const Model &model, ModelFormat format, const std::string &fileName)
{
    Metadata metadata = {
        {"producer", std::string("DigitLab ") + version()},
        {"name", model.name},
        {"class_names", jsonText(model.classNames)},
        {"input", inputText(model.network.preparation())},
        {"input_range", "[0, 255]"},
        {"preparation", jsonText(toJson(model.network.preparation()))},
        {"temperature", jsonText(model.network.calibration().temperature)},
        {"temperature_note", "the last layer's weights are divided by it already"},
        {"test_accuracy", jsonText(model.testAccuracy)},
        {"test_count", jsonText(model.testCount)},
        {"test_loss", jsonText(model.testLoss)},
        {"dataset", model.dataset.source.path.empty() ? model.dataset.text() : model.dataset.source.path},
        {"usage", usageText(model.network, format, fileName)},
    };
    if (!model.attribution.empty())
        metadata["attribution"] = model.attribution;
    return metadata;
}

std::string safetensorsModel(const std::vector<NamedTensor> &state, const Metadata &metadata)
{
    SafetensorsLayout layout;
    for (const NamedTensor &tensor : state)
        layout.add(tensor.name, "F32", tensor.shape, tensor.values);
    return layout.file(jsonText(metadata));
}

std::string torchScriptModel(const TorchLayers &layers, const Metadata &metadata)
{
    std::vector<NamedTensor> parameters = layers.state;
    for (NamedTensor &parameter : parameters) {
        std::ranges::replace(parameter.name, '.', '_');
        parameter.name.insert(0, "layer");
    }
    return torchScript(parameters, layers.script, {{"digitlab.json", jsonText(metadata)}});
}

std::string bytesOf(const Model &model, ModelFormat format, const Metadata &metadata)
{
    const std::vector<Layer> layers = layersOf(model.network);
    switch (format) {
    case ModelFormat::DigitLab:
        break; // written by saveModel()
    case ModelFormat::Onnx:
        return onnxModel(layers, metadata);
    case ModelFormat::Keras:
        return kerasModel(layers, metadata);
    case ModelFormat::PyTorch:
        return pytorchModel(torchLayers(layers).state, metadata);
    case ModelFormat::TorchScript:
        return torchScriptModel(torchLayers(layers), metadata);
    case ModelFormat::Safetensors:
        return safetensorsModel(torchLayers(layers).state, metadata);
    }
    throw std::logic_error("no such format");
}

std::string sequentialOf(const Network &network)
{
    return torchLayers(layersOf(network)).sequential;
}

/// As Python and JavaScript write a text.
std::string quoted(const std::string &text)
{
    return jsonText(text);
}

} // namespace

const std::vector<ModelFormatInfo> &modelFormats()
{
    static const std::vector<ModelFormatInfo> formats = {
        {ModelFormat::DigitLab, "dlm", ".dlm", "DigitLab"},
        {ModelFormat::Onnx, "onnx", ".onnx", "ONNX"},
        {ModelFormat::Keras, "h5", ".h5", "Keras, TensorFlow.js"},
        {ModelFormat::PyTorch, "pt", ".pt", "PyTorch state_dict"},
        {ModelFormat::TorchScript, "torchscript", ".torchscript", "TorchScript"},
        {ModelFormat::Safetensors, "safetensors", ".safetensors", "safetensors"},
    };
    return formats;
}

const ModelFormatInfo &infoOf(ModelFormat format)
{
    return *std::ranges::find(modelFormats(), format, &ModelFormatInfo::format);
}

std::optional<ModelFormat> modelFormatOf(const std::filesystem::path &file)
{
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(),
        [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; });
    for (const ModelFormatInfo &info : modelFormats())
        if (extension == info.extension)
            return info.format;
    return std::nullopt;
}

std::string unknownFormatText(const std::filesystem::path &file)
{
    std::string endings;
    for (const ModelFormatInfo &info : modelFormats())
        endings += (endings.empty() ? "" : ", ") + std::string(info.extension);
    return file.string() + ": the ending tells the format, and this is none of " + endings;
}

std::string usageText(const Network &network, ModelFormat format, const std::string &fileName)
{
    const std::string file = quoted(fileName);
    const std::string torchInput = "# pixels: n x 1 x 28 x 28 floats; " + inputText(network.preparation()) + '\n';
    const std::string module = "import torch; from torch import nn\nnet = " + sequentialOf(network) + '\n';
    const std::string probabilities = "probabilities = net.eval()(pixels).softmax(1)\n" + torchInput;
    switch (format) {
    case ModelFormat::DigitLab:
        return "digitlab-cli predict --model " + file + " IMAGE...\n";
    case ModelFormat::Onnx:
        return "import onnxruntime\nsession = onnxruntime.InferenceSession(" + file
            + ")\nprobabilities, = session.run(None, {\"pixels\": pixels})\n" + torchInput;
    case ModelFormat::Keras:
        return "import keras\nmodel = keras.models.load_model(" + file
            + ", compile=False)\nprobabilities = model.predict(pixels)\n# pixels: n x 28 x 28 x 1 floats; "
            + inputText(network.preparation()) + '\n';
    case ModelFormat::PyTorch:
        return module + "net.load_state_dict(torch.load(" + file + ", weights_only=True)); " + probabilities;
    case ModelFormat::TorchScript:
        return "import torch\nnet = torch.jit.load(" + file + ")\nprobabilities = net(pixels)\n" + torchInput;
    case ModelFormat::Safetensors:
        return module + "from safetensors.torch import load_file; net.load_state_dict(load_file(" + file + ")); "
            + probabilities;
    }
    throw std::logic_error("no such format");
}

void exportModel(const Model &model, const std::filesystem::path &file, ModelFormat format)
{
    if (format == ModelFormat::DigitLab)
        return saveModel(file, model);
    std::string bytes;
    try {
        bytes = bytesOf(model, format, metadataOf(model, format, file.filename().string()));
    } catch (const std::runtime_error &error) {
        throw std::runtime_error(file.string() + ": " + error.what());
    }
    writeFileAtomically(file, bytes);
}

} // namespace digitlab
