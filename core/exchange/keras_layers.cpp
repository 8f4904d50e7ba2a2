// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/keras_layers.h"

#include <map>

namespace digitlab {

namespace {

using nlohmann::json;

constexpr std::int64_t kernelSide = 3;

/// filters x inputs x 3 x 3 to 3 x 3 x inputs x filters.
std::vector<float> kernelsChannelsLast(const ConvolutionLayer &layer)
{
    const auto filters = static_cast<std::size_t>(layer.filters);
    const auto inputs = static_cast<std::size_t>(layer.inputs);
    constexpr std::size_t places = kernelSide * kernelSide;
    std::vector<float> result(layer.weights.size());
    for (std::size_t filter = 0; filter < filters; ++filter)
        for (std::size_t input = 0; input < inputs; ++input)
            for (std::size_t place = 0; place < places; ++place)
                result[(place * inputs + input) * filters + filter]
                    = layer.weights[(filter * inputs + input) * places + place];
    return result;
}

std::vector<float> inputsFirst(const DenseLayer &layer)
{
    const auto inputs = static_cast<std::size_t>(layer.inputs);
    const auto outputs = static_cast<std::size_t>(layer.outputs);
    std::vector<float> result(layer.weights.size());
    for (std::size_t output = 0; output < outputs; ++output)
        for (std::size_t input = 0; input < inputs; ++input)
            result[input * outputs + output] = layer.weights[output * inputs + input];
    return result;
}

class KerasLayers
{
public:
    std::vector<KerasLayer> layers;

    KerasLayers()
    {
        add("InputLayer", "input",
            {{"batch_input_shape", {nullptr, 28, 28, 1}}, {"dtype", "float32"}, {"sparse", false}});
    }

    void operator()(const RescalingLayer &layer)
    {
        add("Rescaling", "rescaling", {{"scale", layer.factor}, {"offset", layer.offset}});
    }

    void operator()(const ConvolutionLayer &layer)
    {
        add("Conv2D", "conv2d",
            {{"filters", layer.filters}, {"kernel_size", {kernelSide, kernelSide}}, {"strides", {1, 1}},
                {"padding", layer.padding == Padding::Same ? "same" : "valid"}, {"data_format", "channels_last"},
                {"dilation_rate", {1, 1}}, {"activation", "linear"}, {"use_bias", true}});
        addWeight("kernel", {kernelSide, kernelSide, layer.inputs, layer.filters}, kernelsChannelsLast(layer));
        addWeight("bias", {layer.filters}, layer.biases);
    }

    void operator()(const NormalisationLayer &layer)
    {
        const auto channels = static_cast<std::int64_t>(layer.scale.size());
        // Keras' momentum is the share that stays.
        add("BatchNormalization", "batch_normalization",
            {{"axis", {3}}, {"momentum", 0.9}, {"epsilon", layer.epsilon}, {"center", true}, {"scale", true}});
        addWeight("gamma", {channels}, layer.scale);
        addWeight("beta", {channels}, layer.offset);
        addWeight("moving_mean", {channels}, layer.mean);
        addWeight("moving_variance", {channels}, layer.variance);
    }

    void operator()(const ReluLayer &) { addActivation("relu"); }
    void operator()(const SoftmaxLayer &) { addActivation("softmax"); }

    void operator()(const PoolingLayer &)
    {
        add("MaxPooling2D", "max_pooling2d",
            {{"pool_size", {2, 2}}, {"padding", "valid"}, {"strides", {2, 2}}, {"data_format", "channels_last"}});
    }

    void operator()(const DropoutLayer &layer) { add("Dropout", "dropout", {{"rate", layer.fraction}}); }
    void operator()(const FlattenLayer &) { add("Flatten", "flatten", {{"data_format", "channels_last"}}); }

    void operator()(const DenseLayer &layer)
    {
        add("Dense", "dense", {{"units", layer.outputs}, {"activation", "linear"}, {"use_bias", true}});
        addWeight("kernel", {layer.inputs, layer.outputs}, inputsFirst(layer));
        addWeight("bias", {layer.outputs}, layer.biases);
    }

private:
    void add(const char *className, const std::string &name, json config)
    {
        const int before = m_count[name]++;
        const std::string full = before == 0 ? name : name + '_' + std::to_string(before);
        config["name"] = full;
        config["trainable"] = true;
        layers.push_back({className, full, std::move(config), {}});
    }

    void addWeight(const char *name, std::vector<std::int64_t> shape, std::vector<float> values)
    {
        KerasLayer &layer = layers.back();
        layer.weights.push_back({layer.name + '/' + name + ":0", std::move(shape), std::move(values)});
    }

    void addActivation(const char *function)
    {
        json &config = layers.back().config;
        if (config.value("activation", "") == "linear")
            config["activation"] = function;
        else
            add("Activation", "activation", {{"activation", function}});
    }

    std::map<std::string, int> m_count;
};

} // namespace

std::vector<KerasLayer> kerasLayers(const std::vector<Layer> &layers)
{
    KerasLayers result;
    for (const Layer &layer : layers)
        std::visit(result, layer);
    return std::move(result.layers);
}

} // namespace digitlab
