// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keras_files.h"

#include "core/exchange/hdf5_writer.h"
#include "core/exchange/keras_layers.h"
#include "core/exchange/zip_writer.h"

namespace digitlab {

std::string kerasZip(const std::vector<Layer> &layers)
{
    nlohmann::json list = nlohmann::json::array();
    Hdf5Writer weights;
    for (const KerasLayer &layer : kerasLayers(layers)) {
        list.push_back({{"module", "keras.layers"}, {"class_name", layer.className}, {"config", layer.config}});
        int index = 0;
        for (NamedTensor weight : layer.weights) {
            weight.name = "/layers/" + layer.name + "/vars/" + std::to_string(index++);
            weights.addTensor(weight);
        }
    }
    const nlohmann::json config = {{"class_name", "Sequential"}, {"config", {{"name", "s"}, {"layers", list}}}};
    return zipFile({{"config.json", config.dump()}, {"model.weights.h5", weights.bytes()}});
}

} // namespace digitlab
