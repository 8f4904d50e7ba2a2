#include "core/model/model_file.h"

#include "core/data/file_io.h"
#include "core/model/tensor_file.h"
#include "core/training/settings.h"
#include "core/version.h"

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

json headerOf(const Model &model)
{
    const RunConfig described{.preset = {}, .network = model.network.spec(), .training = {}};
    return {
        {"name", model.name},
        {"network", toJson(described).at("network")},
        {"classes", model.classNames},
        {"metrics", {{"accuracy", model.testAccuracy}, {"count", model.testCount}, {"loss", model.testLoss}}},
        {"dataset",
            {{"source", folderName(model.dataset.source)}, {"hash", model.dataset.hash},
                {"train", model.dataset.trainCount}, {"test", model.dataset.testCount}}},
        {"attribution", model.attribution},
        {"version", version()},
    };
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
    if (static_cast<int>(model.classNames.size()) != model.network.spec().classes)
        throw std::runtime_error("as many class names as classes were expected");
    model.network.setWeights(file.tensors);
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
    writeFileAtomically(file, encodeTensorFile("model", {headerOf(model), model.network.weights()}));
}

Model loadModel(const std::filesystem::path &file)
{
    return decodeModel(readFile(file), file.string());
}

Model shippedModel()
{
    const auto size = static_cast<std::size_t>(digitlab_shipped_model_end - digitlab_shipped_model_begin);
    Model model = decodeModel({digitlab_shipped_model_begin, size}, "the model that ships");
    model.attribution = "MNIST digits by Y. LeCun and C. Cortes, derived from NIST's (CC BY-SA 3.0 as widely stated)";
    return model;
}

Model loadModelOrBuiltin(const std::string &fileOrBuiltin)
{
    return fileOrBuiltin == "builtin" ? shippedModel() : loadModel(fileOrBuiltin);
}

} // namespace digitlab
