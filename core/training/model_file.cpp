// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/model_file.h"

#include "core/base/file_io.h"
#include "core/base/json_field.h"
#include "core/base/version.h"
#include "core/data/dataset_identity_json.h"
#include "core/data/input_preparation_json.h"
#include "core/nn/tensor_file.h"
#include "core/training/settings.h"

#include <span>
#include <stdexcept>

extern "C" {
extern const char digitlab_shipped_model_begin[];
extern const char digitlab_shipped_model_end[];
}

namespace digitlab {

namespace {

using nlohmann::json;

/// The folder's name alone: a model is handed on, and the way to the folder tells of its owner's machine.
std::string folderName(const std::string &source)
{
    return std::filesystem::path(source).filename().string();
}

/// Its preparation stands beside it, as the network's; where its folder lay is nobody's business.
json datasetOf(const Model &model)
{
    DatasetIdentity dataset = model.dataset;
    dataset.source.path = folderName(dataset.source.path);
    dataset.preparation = {};
    return toJson(dataset);
}

json uncalibratedHeaderOf(const Model &model)
{
    const RunConfig described{.preset = {}, .network = model.network.spec(), .training = {}};
    json metrics = {{"accuracy", model.testAccuracy}, {"count", model.testCount}, {"loss", model.testLoss}};
    if (model.calibrationError)
        metrics["calibration_error"] = *model.calibrationError;
    return {
        {"name", model.name},
        {"network", toJson(described).at("network")},
        {"classes", model.classNames},
        {"metrics", metrics},
        {"dataset", datasetOf(model)},
        {"attribution", model.attribution},
        {"version", version()},
    };
}

json numbersOf(const OodDetector &test)
{
    return {{"inputs", test.inputs}, {"hidden", test.hidden}, {"output_bias", test.outputBias},
        {"threshold", test.threshold}, {"adds_energy", test.addsEnergy}};
}

std::vector<NamedTensor> tensorsOf(const OodDetector &test)
{
    return {{"digit_test_hidden_weight", {test.hidden, test.inputs}, test.hiddenWeights},
        {"digit_test_hidden_bias", {test.hidden}, test.hiddenBias},
        {"digit_test_output_weight", {test.hidden}, test.outputWeights}};
}

/// What the weights are followed by, in the order of tensorsOf.
OodDetector oodDetectorOf(const json &numbers, std::span<const NamedTensor> tensors)
{
    return {.inputs = jsonField<int>(numbers, "inputs"),
        .hidden = jsonField<int>(numbers, "hidden"),
        .hiddenWeights = tensors[0].values,
        .hiddenBias = tensors[1].values,
        .outputWeights = tensors[2].values,
        .outputBias = jsonField<float>(numbers, "output_bias"),
        .threshold = jsonField<float>(numbers, "threshold"),
        .addsEnergy = jsonField<bool>(numbers, "adds_energy", false)};
}

std::vector<NamedTensor> tensorsOf(const Network &network)
{
    std::vector<NamedTensor> tensors = network.weights();
    if (const auto &test = network.calibration().oodDetector)
        for (NamedTensor &tensor : tensorsOf(*test))
            tensors.push_back(std::move(tensor));
    return tensors;
}

/// Weights and, from files that have one, the calibration.
void fill(Network &network, const TensorFile &file)
{
    constexpr std::size_t testTensors = 3;
    std::vector<NamedTensor> weights = file.tensors;
    Calibration calibration{.temperature = jsonField<double>(file.header, "temperature", 1.0), .oodDetector = {}};
    if (file.header.contains("digit_test") && weights.size() >= testTensors) {
        calibration.oodDetector
            = oodDetectorOf(jsonObject(file.header, "digit_test"), std::span(weights).last(testTensors));
        weights.resize(weights.size() - testTensors);
    }
    network.setWeights(weights);
    network.setCalibration(std::move(calibration));
}

json headerOf(const Model &model)
{
    const Calibration &calibration = model.network.calibration();
    json header = uncalibratedHeaderOf(model);
    header["temperature"] = calibration.temperature;
    if (calibration.oodDetector)
        header["digit_test"] = numbersOf(*calibration.oodDetector);
    addPreparation(header, model.network.preparation());
    return header;
}

Model modelOf(const TensorFile &file)
{
    const json &header = file.header;
    const json &metrics = jsonObject(header, "metrics");
    const json configuration = {{"network", jsonObject(header, "network")}};
    Model model{
        .network = Network(runConfigFromJson(configuration).network),
        .classNames = jsonField<std::vector<std::string>>(header, "classes"),
        .name = jsonField<std::string>(header, "name"),
        .testAccuracy = jsonField<double>(metrics, "accuracy"),
        .testCount = jsonField<int>(metrics, "count"),
        .testLoss = jsonField<double>(metrics, "loss"),
        .dataset = datasetIdentityFromJson(jsonObject(header, "dataset")),
        .attribution = jsonField<std::string>(header, "attribution"),
        .version = jsonField<std::string>(header, "version"),
        .unknownSettings = unknownSettings(configuration),
    };
    if (metrics.contains("calibration_error"))
        model.calibrationError = jsonField<double>(metrics, "calibration_error");
    if (static_cast<int>(model.classNames.size()) != model.network.spec().classes)
        throw std::runtime_error("the number of class names is not the number of classes");
    fill(model.network, file);
    model.network.setPreparation(preparationOf(header));
    model.dataset.preparation = model.network.preparation();
    return model;
}

std::string whyUnreadable(const json &header, const std::string &reason)
{
    const auto field = header.find("version");
    const std::string made = field != header.end() && field->is_string() ? field->get<std::string>() : std::string();
    return isNewerVersion(made) ? newerVersionText(made) + ", so it cannot be read (" + reason + ")"
                                : corruptText(reason);
}

Model decodeModel(std::string_view bytes, const std::string &name)
{
    const TensorFile file = decodeTensorFile("model", bytes, name);
    try {
        return modelOf(file);
    } catch (const std::exception &error) {
        throw std::runtime_error(name + ": " + whyUnreadable(file.header, error.what()));
    }
}

} // namespace

void saveModel(const std::filesystem::path &file, const Model &model)
{
    writeFileAtomically(file, encodeTensorFile("model", {headerOf(model), tensorsOf(model.network)}));
}

Model loadModel(const std::filesystem::path &file)
{
    return decodeModel(readFile(file), file.string());
}

Model shippedModel()
{
    const auto size = static_cast<std::size_t>(digitlab_shipped_model_end - digitlab_shipped_model_begin);
    return decodeModel({digitlab_shipped_model_begin, size}, "the model that ships");
}

Model loadModelOrBuiltin(const std::string &fileOrBuiltin)
{
    return fileOrBuiltin == "builtin" ? shippedModel() : loadModel(fileOrBuiltin);
}

} // namespace digitlab
