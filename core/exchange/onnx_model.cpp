// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/onnx_model.h"

#include "core/base/version.h"
#include "core/exchange/protobuf_message.h"

#include <cstdint>
#include <optional>

namespace digitlab {

namespace {

// The numbers of fields and types are of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto.
constexpr int floatOfOnnx = 1;
constexpr int irVersion = 7;
constexpr int operatorsVersion = 13;

constexpr const char *inputName = "pixels";
constexpr const char *outputName = "probabilities";

std::string_view bytesOf(const std::vector<float> &values)
{
    return {reinterpret_cast<const char *>(values.data()), values.size() * sizeof(float)};
}

ProtobufMessage tensor(
    const std::string &name, std::initializer_list<std::int64_t> shape, const std::vector<float> &values)
{
    ProtobufMessage message;
    for (const std::int64_t size : shape)
        message.number(1, size);
    message.number(2, floatOfOnnx).text(8, name).text(9, bytesOf(values));
    return message;
}

ProtobufMessage whole(const char *name, std::int64_t value)
{
    ProtobufMessage message;
    message.text(1, name).number(3, value).number(20, 2);
    return message;
}

ProtobufMessage real(const char *name, double value)
{
    ProtobufMessage message;
    message.text(1, name).real(2, static_cast<float>(value)).number(20, 1);
    return message;
}

ProtobufMessage wholes(const char *name, std::initializer_list<std::int64_t> values)
{
    ProtobufMessage message;
    message.text(1, name);
    for (const std::int64_t value : values)
        message.number(8, value);
    message.number(20, 7);
    return message;
}

/// Of floats; the first size, that of the batch, is free.
ProtobufMessage batchInfo(const char *name, std::initializer_list<std::int64_t> sizes)
{
    ProtobufMessage shape;
    shape.message(1, ProtobufMessage().text(2, "n"));
    for (const std::int64_t size : sizes)
        shape.message(1, ProtobufMessage().number(1, size));
    const ProtobufMessage type = ProtobufMessage().number(1, floatOfOnnx).message(2, shape);
    return ProtobufMessage().text(1, name).message(2, ProtobufMessage().message(1, type));
}

/// Each operator takes what the one before it gave.
class OnnxGraph
{
public:
    void operator()(const RescalingLayer &layer)
    {
        add("Mul", {constant("factor", {}, {static_cast<float>(layer.factor)})});
        add("Add", {constant("offset", {}, {static_cast<float>(layer.offset)})});
    }

    void operator()(const ConvolutionLayer &layer)
    {
        const std::int64_t pad = layer.padding == Padding::Same ? 1 : 0;
        add("Conv",
            {constant("weight", {layer.filters, layer.inputs, 3, 3}, layer.weights),
                constant("bias", {layer.filters}, layer.biases)},
            {wholes("kernel_shape", {3, 3}), wholes("pads", {pad, pad, pad, pad}), wholes("strides", {1, 1})});
    }

    void operator()(const NormalisationLayer &layer)
    {
        const auto channels = static_cast<std::int64_t>(layer.scale.size());
        add("BatchNormalization",
            {constant("scale", {channels}, layer.scale), constant("offset", {channels}, layer.offset),
                constant("mean", {channels}, layer.mean), constant("variance", {channels}, layer.variance)},
            {real("epsilon", layer.epsilon)});
    }

    void operator()(const ReluLayer &) { add("Relu", {}); }
    void operator()(const PoolingLayer &)
    {
        add("MaxPool", {}, {wholes("kernel_shape", {2, 2}), wholes("strides", {2, 2})});
    }
    void operator()(const DropoutLayer &) { }

    void operator()(const FlattenLayer &layer)
    {
        m_flattened = layer;
        add("Flatten", {}, {whole("axis", 1)});
    }

    void operator()(const DenseLayer &layer)
    {
        const std::vector<float> weights = m_flattened ? channelsFirst(layer, *m_flattened) : layer.weights;
        m_flattened.reset();
        m_outputs = layer.outputs;
        add("Gemm",
            {constant("weight", {layer.outputs, layer.inputs}, weights),
                constant("bias", {layer.outputs}, layer.biases)},
            {whole("transB", 1)});
    }

    void operator()(const SoftmaxLayer &)
    {
        m_isLast = true;
        add("Softmax", {}, {whole("axis", 1)});
    }

    ProtobufMessage message() const
    {
        ProtobufMessage graph;
        for (const ProtobufMessage &node : m_nodes)
            graph.message(1, node);
        graph.text(2, "DigitLab");
        for (const ProtobufMessage &constant : m_constants)
            graph.message(5, constant);
        return graph.message(11, batchInfo(inputName, {1, 28, 28})).message(12, batchInfo(outputName, {m_outputs}));
    }

private:
    /// For the operator that is added next.
    std::string constant(
        const std::string &name, std::initializer_list<std::int64_t> shape, const std::vector<float> &values)
    {
        std::string full = name + std::to_string(m_nodes.size());
        m_constants.push_back(tensor(full, shape, values));
        return full;
    }

    void add(const char *kind, const std::vector<std::string> &constants,
        const std::vector<ProtobufMessage> &attributes = {})
    {
        const std::string result = m_isLast ? outputName : "x" + std::to_string(m_nodes.size());
        ProtobufMessage node;
        node.text(1, m_value);
        for (const std::string &name : constants)
            node.text(1, name);
        node.text(2, result).text(3, kind + std::to_string(m_nodes.size())).text(4, kind);
        for (const ProtobufMessage &attribute : attributes)
            node.message(5, attribute);
        m_nodes.push_back(std::move(node));
        m_value = result;
    }

    std::string m_value = inputName; // what the last operator gave
    std::vector<ProtobufMessage> m_nodes;
    std::vector<ProtobufMessage> m_constants;
    std::optional<FlattenLayer> m_flattened; // the last layer, if it is one
    int m_outputs = 0;
    bool m_isLast = false;
};

} // namespace

std::string onnxModel(const std::vector<Layer> &layers, const std::map<std::string, std::string> &metadata)
{
    OnnxGraph graph;
    for (const Layer &layer : layers)
        std::visit(graph, layer);
    ProtobufMessage model;
    model.number(1, irVersion).text(2, "DigitLab").text(3, version());
    if (const auto usage = metadata.find("usage"); usage != metadata.end())
        model.text(6, usage->second);
    model.message(7, graph.message());
    model.message(8, ProtobufMessage().text(1, "").number(2, operatorsVersion));
    for (const auto &[key, value] : metadata)
        model.message(14, ProtobufMessage().text(1, key).text(2, value));
    return model.bytes();
}

} // namespace digitlab
