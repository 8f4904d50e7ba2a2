// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/state_dict.h"

#include "core/base/image.h"
#include "core/base/natural_order.h"

#include <algorithm>

namespace digitlab {

namespace {

struct NaturalOrder {
    bool operator()(const std::string &a, const std::string &b) const { return naturalLess(a, b); }
};

/// A layer's arrays by the last part of their names.
using Arrays = std::map<std::string, const NamedTensor *>;
using Groups = std::map<std::string, Arrays, NaturalOrder>;

Groups groupsOf(const std::vector<NamedTensor> &state)
{
    Groups groups;
    for (const NamedTensor &tensor : state) {
        const std::size_t point = tensor.name.rfind('.');
        if (point == std::string::npos)
            throw std::runtime_error("\"" + tensor.name + "\" is not named as PyTorch names weights");
        if (tensor.name.substr(point + 1) != "num_batches_tracked")
            groups[tensor.name.substr(0, point)][tensor.name.substr(point + 1)] = &tensor;
    }
    return groups;
}

/// A layer's parts sorted by kind, each list in the order of names.
struct SortedGroups {
    std::vector<std::pair<std::string, Arrays>> convolutions;
    std::vector<std::pair<std::string, Arrays>> norms;
    std::vector<std::pair<std::string, Arrays>> denses;

    explicit SortedGroups(const Groups &groups)
    {
        for (const auto &[name, arrays] : groups) {
            const auto weight = arrays.find("weight");
            const std::size_t dimensions = weight == arrays.end() ? 0 : weight->second->shape.size();
            if (arrays.contains("running_mean") && arrays.contains("running_var"))
                norms.emplace_back(name, arrays);
            else if (dimensions == 4)
                convolutions.emplace_back(name, arrays);
            else if (dimensions == 2)
                denses.emplace_back(name, arrays);
            else
                throw misfit("Layer", name, "it is neither a convolution, nor batch normalisation, nor dense");
        }
        if (convolutions.size() != 3 || denses.size() != 2 || (!norms.empty() && norms.size() != 3))
            throw std::runtime_error("has " + std::to_string(convolutions.size()) + " convolutions, "
                + std::to_string(norms.size()) + " batch normalisations and " + std::to_string(denses.size())
                + " dense layers; DigitLab's networks have three, three or none, and two");
    }
};

std::vector<float> valuesOr(const Arrays &arrays, const char *name, std::int64_t count, float otherwise)
{
    const auto found = arrays.find(name);
    return found == arrays.end() ? std::vector<float>(static_cast<std::size_t>(count), otherwise)
                                 : found->second->values;
}

/// By what the first dense layer takes of so many channels.
Padding paddingOf(const Arrays &dense, std::int64_t channels)
{
    constexpr int sideOfValid = (((imageSide - 2) / 2 - 2) / 2 - 2) / 2;
    return dense.at("weight")->shape[1] == sideOfValid * sideOfValid * channels ? Padding::Valid : Padding::Same;
}

DenseLayer denseOf(const Arrays &arrays)
{
    const NamedTensor &weight = *arrays.at("weight");
    return {.inputs = static_cast<int>(weight.shape[1]),
        .outputs = static_cast<int>(weight.shape[0]),
        .weights = weight.values,
        .biases = valuesOr(arrays, "bias", weight.shape[0], 0)};
}

} // namespace

std::vector<NamedLayer> layersOfStateDict(const std::vector<NamedTensor> &state)
{
    const SortedGroups groups(groupsOf(state));
    const std::int64_t channels = groups.convolutions.back().second.at("weight")->shape[0];
    const Padding padding = paddingOf(groups.denses.front().second, channels);
    std::vector<NamedLayer> layers;
    for (std::size_t block = 0; block < groups.convolutions.size(); ++block) {
        const auto &[name, arrays] = groups.convolutions[block];
        const NamedTensor &kernel = *arrays.at("weight");
        if (kernel.shape[2] != 3 || kernel.shape[3] != 3)
            throw misfit("Conv2d", name, "its kernel is not 3 x 3");
        layers.push_back({ConvolutionLayer{.inputs = static_cast<int>(kernel.shape[1]),
                              .filters = static_cast<int>(kernel.shape[0]),
                              .padding = padding,
                              .weights = kernel.values,
                              .biases = valuesOr(arrays, "bias", kernel.shape[0], 0)},
            "Conv2d", name});
        if (!groups.norms.empty()) {
            const auto &[normName, norm] = groups.norms[block];
            layers.push_back({NormalisationLayer{.scale = valuesOr(norm, "weight", kernel.shape[0], 1),
                                  .offset = valuesOr(norm, "bias", kernel.shape[0], 0),
                                  .mean = norm.at("running_mean")->values,
                                  .variance = norm.at("running_var")->values},
                "BatchNorm2d", normName});
        }
        layers.push_back({ReluLayer(), "ReLU", name});
        layers.push_back({PoolingLayer(), "MaxPool2d", name});
    }
    DenseLayer first = denseOf(groups.denses[0].second);
    const int places = channels > 0 ? static_cast<int>(first.inputs / channels) : 0;
    const int side = padding == Padding::Valid ? 1 : 3;
    layers.push_back({FlattenLayer(), "Flatten", groups.denses[0].first});
    if (side * side == places && first.inputs == places * channels)
        first.weights = channelsLast(first, {.side = side, .channels = static_cast<int>(channels)});
    layers.push_back({std::move(first), "Linear", groups.denses[0].first});
    layers.push_back({ReluLayer(), "ReLU", groups.denses[0].first});
    layers.push_back({denseOf(groups.denses[1].second), "Linear", groups.denses[1].first});
    layers.push_back({SoftmaxLayer(), "Softmax", groups.denses[1].first});
    return layers;
}

} // namespace digitlab
