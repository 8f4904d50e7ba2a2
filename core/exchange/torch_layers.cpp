// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/torch_layers.h"

#include <array>
#include <charconv>
#include <optional>

namespace digitlab {

namespace {

/// The shortest that Python reads as the same number.
std::string pythonNumber(double value)
{
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end};
}

class TorchLayersBuilder
{
public:
    TorchLayers result{.state = {}, .sequential = {}, .script = "def forward(self, pixels):\n    x = pixels\n"};

    void operator()(const RescalingLayer &) { } // never written: it is part of the first layer's weights

    void operator()(const ConvolutionLayer &layer)
    {
        const std::string padding = layer.padding == Padding::Same ? "1" : "0";
        addWeight("weight", {layer.filters, layer.inputs, 3, 3}, layer.weights);
        addWeight("bias", {layer.filters}, layer.biases);
        add("nn.Conv2d(" + std::to_string(layer.inputs) + ", " + std::to_string(layer.filters)
                + ", 3, padding=" + padding + ")",
            "torch.conv2d(x, " + own("weight") + ", " + own("bias") + ", [1, 1], [" + padding + ", " + padding + "])");
    }

    void operator()(const NormalisationLayer &layer)
    {
        const auto channels = static_cast<std::int64_t>(layer.scale.size());
        const std::string epsilon = pythonNumber(layer.epsilon);
        addWeight("weight", {channels}, layer.scale);
        addWeight("bias", {channels}, layer.offset);
        addWeight("running_mean", {channels}, layer.mean);
        addWeight("running_var", {channels}, layer.variance);
        add("nn.BatchNorm2d(" + std::to_string(channels) + ", eps=" + epsilon + ")",
            "torch.batch_norm(x, " + own("weight") + ", " + own("bias") + ", " + own("running_mean") + ", "
                + own("running_var") + ", False, 0.1, " + epsilon + ", False)");
    }

    void operator()(const ReluLayer &) { add("nn.ReLU()", "torch.relu(x)"); }
    void operator()(const PoolingLayer &) { add("nn.MaxPool2d(2)", "torch.max_pool2d(x, [2, 2])"); }
    void operator()(const DropoutLayer &layer) { add("nn.Dropout(" + pythonNumber(layer.fraction) + ")", "x"); }

    void operator()(const FlattenLayer &layer)
    {
        m_flattened = layer;
        add("nn.Flatten()", "torch.flatten(x, 1)");
    }

    void operator()(const DenseLayer &layer)
    {
        addWeight(
            "weight", {layer.outputs, layer.inputs}, m_flattened ? channelsFirst(layer, *m_flattened) : layer.weights);
        m_flattened.reset();
        addWeight("bias", {layer.outputs}, layer.biases);
        add("nn.Linear(" + std::to_string(layer.inputs) + ", " + std::to_string(layer.outputs) + ")",
            "torch.linear(x, " + own("weight") + ", " + own("bias") + ")");
    }

    void operator()(const SoftmaxLayer &) { result.script += "    return torch.softmax(x, 1)\n"; }

private:
    void addWeight(const std::string &name, std::vector<std::int64_t> shape, std::vector<float> values)
    {
        result.state.push_back({std::to_string(m_index) + '.' + name, std::move(shape), std::move(values)});
    }

    /// In the script.
    std::string own(const std::string &name) const { return "self.layer" + std::to_string(m_index) + '_' + name; }

    void add(const std::string &layer, const std::string &expression)
    {
        result.sequential += (m_index > 0 ? ", " : "") + layer;
        result.script += "    x = " + expression + '\n';
        ++m_index;
    }

    int m_index = 0;                         // of the layer that is added next
    std::optional<FlattenLayer> m_flattened; // the last layer, if it is one
};

} // namespace

TorchLayers torchLayers(const std::vector<Layer> &layers)
{
    TorchLayersBuilder builder;
    for (const Layer &layer : layers)
        std::visit(builder, layer);
    builder.result.sequential = "nn.Sequential(" + builder.result.sequential + ')';
    return std::move(builder.result);
}

} // namespace digitlab
