#include "core/model/model_file.h"

#include "core/data/file_io.h"
#include "core/model/tensor_file.h"
#include "core/training/settings.h"
#include "core/version.h"

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
        {"dataset",
            {{"source", folderName(model.dataset.source)}, {"hash", model.dataset.hash},
                {"train", model.dataset.trainCount}, {"test", model.dataset.testCount}}},
        {"attribution", model.attribution},
        {"version", version()},
    };
}

json numbersOf(const DigitTest &test)
{
    return {{"inputs", test.inputs}, {"hidden", test.hidden}, {"output_bias", test.outputBias},
        {"threshold", test.threshold}};
}

std::vector<NamedTensor> tensorsOf(const DigitTest &test)
{
    return {{"digit_test_hidden_weight", {test.hidden, test.inputs}, test.hiddenWeights},
        {"digit_test_hidden_bias", {test.hidden}, test.hiddenBias},
        {"digit_test_output_weight", {test.hidden}, test.outputWeights}};
}

/// What the weights are followed by, in the order of tensorsOf.
DigitTest digitTestOf(const json &numbers, std::span<const NamedTensor> tensors)
{
    return {.inputs = numbers.at("inputs"),
        .hidden = numbers.at("hidden"),
        .hiddenWeights = tensors[0].values,
        .hiddenBias = tensors[1].values,
        .outputWeights = tensors[2].values,
        .outputBias = numbers.at("output_bias"),
        .threshold = numbers.at("threshold")};
}

std::vector<NamedTensor> tensorsOf(const Network &network)
{
    std::vector<NamedTensor> tensors = network.weights();
    if (const auto &test = network.calibration().digitTest)
        for (NamedTensor &tensor : tensorsOf(*test))
            tensors.push_back(std::move(tensor));
    return tensors;
}

/// Weights and, from files that have one, the calibration.
void fill(Network &network, const TensorFile &file)
{
    constexpr std::size_t testTensors = 3;
    std::vector<NamedTensor> weights = file.tensors;
    Calibration calibration{.temperature = file.header.value("temperature", 1.0), .digitTest = {}};
    if (file.header.contains("digit_test") && weights.size() >= testTensors) {
        calibration.digitTest = digitTestOf(file.header["digit_test"], std::span(weights).last(testTensors));
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
    if (calibration.digitTest)
        header["digit_test"] = numbersOf(*calibration.digitTest);
    return header;
}

Model modelOf(const TensorFile &file)
{
    const json &header = file.header;
    const json &metrics = header.at("metrics");
    const json &dataset = header.at("dataset");
    Model model{
        .network = Network(runConfigFromJson({{"network", header.at("network")}}).network),
        .classNames = header.at("classes"),
        .name = header.at("name"),
        .testAccuracy = metrics.at("accuracy"),
        .testCount = metrics.at("count"),
        .testLoss = metrics.at("loss"),
        .dataset = {dataset.at("source"), dataset.at("hash"), dataset.at("train"), dataset.at("test")},
        .attribution = header.at("attribution"),
        .version = header.at("version"),
    };
    if (metrics.contains("calibration_error"))
        model.calibrationError = metrics.at("calibration_error").get<double>();
    if (static_cast<int>(model.classNames.size()) != model.network.spec().classes)
        throw std::runtime_error("as many class names as classes were expected");
    fill(model.network, file);
    return model;
}

Model decodeModel(std::string_view bytes, const std::string &name)
{
    const TensorFile file = decodeTensorFile("model", bytes, name);
    try {
        return modelOf(file);
    } catch (const std::exception &error) {
        throw std::runtime_error(name + ": its content does not make sense (" + error.what() + ")");
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
    Model model = decodeModel({digitlab_shipped_model_begin, size}, "the model that ships");
    model.attribution
        = "Trained on MNIST digits by Y. LeCun and C. Cortes, derived from NIST's (CC BY-SA 3.0 as widely "
          "stated), and on digits that the program draws itself.";
    return model;
}

Model loadModelOrBuiltin(const std::string &fileOrBuiltin)
{
    return fileOrBuiltin == "builtin" ? shippedModel() : loadModel(fileOrBuiltin);
}

} // namespace digitlab
