// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/keras_model.h"

#include "core/exchange/hdf5_writer.h"
#include "core/exchange/keras_layers.h"

namespace digitlab {

namespace {

using nlohmann::json;

constexpr const char *kerasVersion = "2.11.0"; // whose form this is
constexpr const char *weightsGroup = "/model_weights";

std::string configOf(const std::vector<KerasLayer> &layers)
{
    json list = json::array();
    for (const KerasLayer &layer : layers)
        list.push_back({{"class_name", layer.className}, {"config", layer.config}});
    return json{{"class_name", "Sequential"}, {"config", {{"name", "sequential"}, {"layers", list}}}}.dump();
}

/// What stands both at the file and at its weights.
void addVersion(Hdf5Writer &file, const std::string &group)
{
    file.addText(group, "keras_version", kerasVersion);
    file.addText(group, "backend", "tensorflow");
}

void addWeights(Hdf5Writer &file, const KerasLayer &layer)
{
    const std::string group = std::string(weightsGroup) + '/' + layer.name;
    std::vector<std::string> names;
    file.addGroup(group);
    for (NamedTensor weight : layer.weights) {
        names.push_back(weight.name);
        weight.name.insert(0, group + '/');
        file.addTensor(weight);
    }
    file.addTexts(group, "weight_names", names);
}

} // namespace

std::string kerasModel(const std::vector<Layer> &layers, const std::map<std::string, std::string> &metadata)
{
    const std::vector<KerasLayer> stored = kerasLayers(layers);
    Hdf5Writer file;
    addVersion(file, "/");
    file.addText("/", "model_config", configOf(stored));
    file.addGroup(weightsGroup);
    addVersion(file, weightsGroup);
    std::vector<std::string> names;
    for (const KerasLayer &layer : stored) {
        names.push_back(layer.name);
        addWeights(file, layer);
    }
    file.addTexts(weightsGroup, "layer_names", names);
    file.addTextDataset("/digitlab", json(metadata).dump(-1, ' ', false, json::error_handler_t::replace));
    return file.bytes();
}

} // namespace digitlab
