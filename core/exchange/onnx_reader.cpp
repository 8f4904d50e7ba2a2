// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/onnx_reader.h"

#include "core/exchange/onnx_file.h"

#include <algorithm>
#include <set>

namespace digitlab {

namespace {

using Wholes = std::vector<std::int64_t>;

bool allAre(const Wholes &list, std::int64_t value)
{
    return std::ranges::all_of(list, [value](std::int64_t number) { return number == value; });
}

class OnnxChain
{
public:
    explicit OnnxChain(OnnxFile file)
        : m_file(std::move(file))
    {
    }

    std::vector<NamedLayer> layers()
    {
        for (const OnnxNode &node : m_file.nodes) {
            m_node = &node;
            if (node.kind == "Constant")
                m_file.constants[output()] = constantOf(node);
            else if (isConstant(0) && node.kind == "Identity")
                m_file.constants[output()] = weight(0);
            else
                followChain();
        }
        return std::move(m_layers);
    }

private:
    static NamedTensor constantOf(const OnnxNode &node)
    {
        const auto value = node.tensors.find("value");
        return value == node.tensors.end() ? NamedTensor{"", {0}, {}} : value->second;
    }

    void followChain()
    {
        static const std::set<std::string> inert = {"Identity", "Cast"};
        const std::string &kind = m_node->kind;
        const bool fromLast = std::ranges::count(m_node->inputs, m_value) > 0;
        if (!m_value.empty() && !fromLast)
            return followSide();
        if (kind == "Conv")
            readConvolution();
        else if (kind == "BatchNormalization")
            readNormalisation();
        else if (kind == "Relu")
            add(ReluLayer());
        else if (kind == "MaxPool")
            readPooling();
        else if (kind == "Flatten" || kind == "Reshape")
            readFlattening();
        else if (kind == "Transpose")
            m_channelsLast = m_node->wholes.contains("perm") && m_node->wholes.at("perm") == Wholes{0, 2, 3, 1};
        else if (kind == "Gemm" || kind == "MatMul")
            readDense();
        else if (kind == "Softmax")
            add(SoftmaxLayer());
        else if (kind == "Dropout")
            add(DropoutLayer());
        else if (kind == "Mul" || kind == "Div" || kind == "Add" || kind == "Sub")
            readArithmetic();
        else if (!inert.contains(kind))
            refuse("DigitLab's networks have no such operator");
        m_value = output();
    }

    /// What computes a shape beside the chain, as exporters do before a Reshape.
    void followSide() const
    {
        static const std::set<std::string> ofShapes = {"Shape", "Gather", "Unsqueeze", "Concat", "Slice", "Cast"};
        if (!ofShapes.contains(m_node->kind))
            refuse("the operators do not follow each other in one chain");
    }

    void readConvolution()
    {
        const NamedTensor &kernel = weight(1);
        if (kernel.shape.size() != 4 || kernel.shape[2] != 3 || kernel.shape[3] != 3)
            refuse("its kernel is not 3 x 3");
        if (!allAre(wholes("strides"), 1) || !allAre(wholes("dilations"), 1) || !allAre(wholes("group"), 1))
            refuse("it has strides, dilations or groups");
        const Wholes pads = wholes("pads");
        const auto automatic = m_node->texts.find("auto_pad");
        const std::string padding = automatic == m_node->texts.end() ? "NOTSET" : automatic->second;
        const bool isSame = padding.starts_with("SAME") || (padding == "NOTSET" && !pads.empty() && allAre(pads, 1));
        if (!isSame && !allAre(pads, 0))
            refuse("its padding is neither 0 nor 1 on all sides");
        add(ConvolutionLayer{.inputs = static_cast<int>(kernel.shape[1]),
            .filters = static_cast<int>(kernel.shape[0]),
            .padding = isSame ? Padding::Same : Padding::Valid,
            .weights = kernel.values,
            .biases = m_node->inputs.size() > 2 ? weight(2).values : zeros(kernel.shape[0])});
    }

    void readNormalisation()
    {
        const auto epsilon = m_node->reals.find("epsilon");
        add(NormalisationLayer{.scale = weight(1).values,
            .offset = weight(2).values,
            .mean = weight(3).values,
            .variance = weight(4).values,
            .epsilon = epsilon == m_node->reals.end() ? 1e-5 : static_cast<double>(epsilon->second)});
    }

    void readPooling()
    {
        const auto automatic = m_node->texts.find("auto_pad");
        const bool isPadded = automatic != m_node->texts.end() && automatic->second.starts_with("SAME");
        const Wholes strides = wholes("strides");
        if (wholes("kernel_shape") != Wholes{2, 2} || strides != Wholes{2, 2} || !allAre(wholes("pads"), 0)
            || !allAre(wholes("ceil_mode"), 0) || isPadded)
            refuse("it does not pool 2 x 2 pixels without padding");
        add(PoolingLayer());
    }

    /// The first ones only give the image its shape.
    void readFlattening()
    {
        const bool hasConvolutions = std::ranges::any_of(
            m_layers, [](const NamedLayer &layer) { return std::holds_alternative<ConvolutionLayer>(layer.layer); });
        if (!hasConvolutions)
            return;
        m_isFlattened = true;
        add(FlattenLayer());
    }

    void readDense()
    {
        const NamedTensor &matrix = weight(1);
        if (matrix.shape.size() != 2)
            refuse("its weights are no matrix");
        const auto one = [this](const char *name) {
            const auto found = m_node->reals.find(name);
            return found == m_node->reals.end() || found->second == 1;
        };
        if (!one("alpha") || !one("beta") || wholes("transA") == Wholes{1})
            refuse("it has factors or transposes its input");
        const bool outputsFirst = wholes("transB") == Wholes{1};
        DenseLayer layer{.inputs = static_cast<int>(matrix.shape[outputsFirst ? 1 : 0]),
            .outputs = static_cast<int>(matrix.shape[outputsFirst ? 0 : 1]),
            .weights = outputsFirst ? matrix.values : transposed(matrix),
            .biases = {}};
        layer.biases = m_node->inputs.size() > 2 ? weight(2).values : zeros(layer.outputs);
        const int channels = lastChannels();
        if (m_isFlattened && !m_channelsLast && channels > 0 && layer.inputs % channels == 0)
            layer.weights = channelsLast(layer, sidesOf(layer.inputs / channels, channels));
        m_isFlattened = false;
        add(std::move(layer));
    }

    FlattenLayer sidesOf(int places, int channels) const
    {
        int side = 1;
        while (side * side < places)
            ++side;
        if (side * side != places)
            refuse("it takes no square image");
        return {.side = side, .channels = channels};
    }

    static std::vector<float> transposed(const NamedTensor &matrix)
    {
        const auto rows = static_cast<std::size_t>(matrix.shape[0]);
        const auto columns = static_cast<std::size_t>(matrix.shape[1]);
        std::vector<float> result(matrix.values.size());
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t column = 0; column < columns; ++column)
                result[column * rows + row] = matrix.values[row * columns + column];
        return result;
    }

    /// A bias after a matrix; a rescaling in front.
    void readArithmetic()
    {
        const std::size_t place = m_node->inputs.size() == 2 && m_node->inputs[0] == m_value ? 1 : 0;
        const bool comesFirst = m_layers.empty() && m_node->inputs.size() == 2;
        const NamedTensor &constant = weight(comesFirst && !isConstant(0) ? 1 : place);
        auto *dense = m_layers.empty() ? nullptr : std::get_if<DenseLayer>(&m_layers.back().layer);
        if (m_node->kind == "Add" && dense && constant.values.size() == dense->biases.size()) {
            for (std::size_t i = 0; i < dense->biases.size(); ++i)
                dense->biases[i] += constant.values[i];
            return;
        }
        const bool isRescaling = constant.values.size() == 1
            && std::ranges::all_of(
                m_layers, [](const NamedLayer &layer) { return std::holds_alternative<RescalingLayer>(layer.layer); });
        if (!isRescaling)
            refuse("DigitLab's networks have no such operator there");
        const double value = constant.values[0];
        if (m_node->kind == "Mul")
            add(RescalingLayer{value, 0});
        else if (m_node->kind == "Div" && value != 0)
            add(RescalingLayer{1 / value, 0});
        else
            add(RescalingLayer{1, m_node->kind == "Sub" ? -value : value});
    }

    int lastChannels() const
    {
        for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer)
            if (const auto *convolution = std::get_if<ConvolutionLayer>(&layer->layer))
                return convolution->filters;
        return 0;
    }

    bool isConstant(std::size_t input) const
    {
        return input < m_node->inputs.size() && m_file.constants.contains(m_node->inputs[input]);
    }

    const NamedTensor &weight(std::size_t input) const
    {
        if (!isConstant(input))
            refuse("its weights are not in the file");
        return m_file.constants.at(m_node->inputs[input]);
    }

    std::string output() const
    {
        if (m_node->outputs.empty())
            refuse("it has no output");
        return m_node->outputs.front();
    }

    Wholes wholes(const char *name) const
    {
        const auto found = m_node->wholes.find(name);
        return found == m_node->wholes.end() ? Wholes() : found->second;
    }

    static std::vector<float> zeros(std::int64_t count)
    {
        return std::vector<float>(static_cast<std::size_t>(std::max<std::int64_t>(count, 0)), 0);
    }

    void add(Layer layer) { m_layers.push_back({std::move(layer), m_node->kind, m_node->name}); }
    [[noreturn]] void refuse(const std::string &reason) const { throw misfit(m_node->kind, m_node->name, reason); }

    OnnxFile m_file;
    const OnnxNode *m_node = nullptr; // that is being read
    std::string m_value;              // what the chain's last operator gave
    std::vector<NamedLayer> m_layers;
    bool m_isFlattened = false; // the next matrix sees an image
    bool m_channelsLast = false;
};

} // namespace

ImportedNetwork readOnnx(std::string_view bytes)
{
    OnnxFile file = parseOnnx(bytes);
    std::map<std::string, std::string> metadata = std::move(file.metadata);
    return {.layers = OnnxChain(std::move(file)).layers(), .metadata = std::move(metadata)};
}

} // namespace digitlab
