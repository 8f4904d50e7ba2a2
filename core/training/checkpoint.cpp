// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checkpoint.h"

#include "core/base/json_field.h"
#include "core/nn/tensor_file.h"
#include "core/training/epoch_metrics_json.h"
#include "core/training/settings.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

using nlohmann::json;

constexpr std::string_view bestPrefix = "best.";

json toJson(const TrainingPosition &p)
{
    return {{"epoch", p.epoch}, {"batch", p.batch}, {"loss_sum", p.lossSum}, {"correct", p.correct},
        {"samples", p.samples}, {"seconds", p.seconds}};
}

TrainingPosition positionFromJson(const json &object)
{
    TrainingPosition position;
    position.epoch = jsonField<decltype(position.epoch)>(object, "epoch");
    position.batch = jsonField<decltype(position.batch)>(object, "batch");
    position.lossSum = jsonField<double>(object, "loss_sum");
    position.correct = jsonField<decltype(position.correct)>(object, "correct");
    position.samples = jsonField<decltype(position.samples)>(object, "samples");
    position.seconds = jsonField<double>(object, "seconds");
    return position;
}

/// What must be the same for a resumed training to give the same bits.
RunConfig identityOf(RunConfig config)
{
    config.preset.clear();
    config.training.threads = 0;
    config.training.device = Device::Auto;
    return config;
}

bool isMoment(const std::string &name)
{
    return name.starts_with("mean.") || name.starts_with("variance.");
}

Checkpoint checkpointOf(TensorFile file)
{
    Checkpoint checkpoint{.position = positionFromJson(jsonObject(file.header, "position")),
        .history = epochMetricsFromJson(jsonList(file.header, "history"))};
    for (NamedTensor &tensor : file.tensors) {
        if (isMoment(tensor.name)) {
            checkpoint.moments.push_back(std::move(tensor));
        } else if (tensor.name.starts_with(bestPrefix)) {
            tensor.name.erase(0, bestPrefix.size());
            checkpoint.bestWeights.push_back(std::move(tensor));
        } else {
            checkpoint.weights.push_back(std::move(tensor));
        }
    }
    return checkpoint;
}

} // namespace

bool areFinite(const std::vector<NamedTensor> &tensors)
{
    return std::ranges::all_of(tensors, [](const NamedTensor &tensor) {
        return std::ranges::all_of(tensor.values, [](float value) { return std::isfinite(value); });
    });
}

bool isFinite(const Checkpoint &checkpoint)
{
    return areFinite(checkpoint.weights) && areFinite(checkpoint.moments);
}

std::string encodeCheckpoint(const Checkpoint &checkpoint, const RunConfig &config)
{
    TensorFile file{{{"config", toJson(identityOf(config))}, {"position", toJson(checkpoint.position)},
                        {"history", toJson(checkpoint.history)}},
        checkpoint.weights};
    file.tensors.insert(file.tensors.end(), checkpoint.moments.begin(), checkpoint.moments.end());
    for (const NamedTensor &tensor : checkpoint.bestWeights) {
        file.tensors.push_back(tensor);
        file.tensors.back().name.insert(0, bestPrefix);
    }
    return encodeTensorFile("checkpoint", file);
}

Checkpoint decodeCheckpoint(std::string_view bytes, const RunConfig &config, const std::string &name)
{
    TensorFile file = decodeTensorFile("checkpoint", bytes, name);
    try {
        // Read back into a configuration: a setting that the file does not know yet has its default.
        if (runConfigFromJson(jsonObject(file.header, "config")) == identityOf(config))
            return checkpointOf(std::move(file));
    } catch (const std::exception &error) {
        throw std::runtime_error(name + ": " + corruptText(error.what()));
    }
    throw std::runtime_error(name + ": belongs to another configuration");
}

} // namespace digitlab
