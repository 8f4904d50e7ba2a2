// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/imported_network.h"

#include "core/base/image.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace digitlab {

namespace {

constexpr double normEpsilonOfNetwork = 1e-5;

/// Fills what the network is made of, layer by layer.
class NetworkMatcher
{
public:
    explicit NetworkMatcher(const std::vector<NamedLayer> &layers)
        : m_layers(layers)
    {
        for (const NamedLayer &layer : layers)
            m_spec.batchNormalisation |= std::holds_alternative<NormalisationLayer>(layer.layer);
    }

    Network network()
    {
        matchRescaling();
        for (int block = 0; block < static_cast<int>(m_spec.filters.size()); ++block)
            matchBlock(block);
        matchDense();
        m_spec.dropout = m_dropout.value_or(0);
        Network network(m_spec);
        std::vector<NamedTensor> weights = network.weights();
        for (NamedTensor &tensor : weights) {
            std::vector<float> &values = m_weights[tensor.name];
            if (values.size() != tensor.values.size())
                throw std::runtime_error("\"" + tensor.name + "\" has " + std::to_string(values.size())
                    + " weights, expected " + std::to_string(tensor.values.size()));
            tensor.values = std::move(values);
        }
        network.setWeights(weights);
        return network;
    }

private:
    /// What comes next, if it is such a layer.
    template <typename Kind> const Kind *take()
    {
        for (; m_next < m_layers.size(); ++m_next) {
            const auto *dropout = std::get_if<DropoutLayer>(&m_layers[m_next].layer);
            if (!dropout)
                break;
            if (!m_dropout)
                m_dropout = dropout->fraction;
        }
        const Kind *layer = m_next < m_layers.size() ? std::get_if<Kind>(&m_layers[m_next].layer) : nullptr;
        m_next += layer ? 1 : 0;
        return layer;
    }

    template <typename Kind> const Kind &expect(const std::string &what)
    {
        if (const Kind *layer = take<Kind>())
            return *layer;
        if (m_next == m_layers.size())
            throw std::runtime_error("ends where DigitLab's networks have " + what);
        throw misfit(m_layers[m_next].kind, m_layers[m_next].name, "DigitLab's networks have " + what + " there");
    }

    /// Of the layer that was taken last.
    [[noreturn]] void refuse(const std::string &reason) const
    {
        throw misfit(m_layers[m_next - 1].kind, m_layers[m_next - 1].name, reason);
    }

    void matchRescaling()
    {
        while (const auto *rescaling = take<RescalingLayer>()) {
            m_factor *= rescaling->factor;
            m_offset = m_offset * rescaling->factor + rescaling->offset;
        }
        if (m_offset != 0)
            refuse("it shifts the pixels; DigitLab's networks only multiply them");
        constexpr double unit = 1.0 / 255;
        if (std::abs(m_factor / unit - 1) < 1e-5) {
            m_spec.rescale = Rescale::Unit;
            m_factor = 1;
        }
    }

    void matchBlock(int block)
    {
        const std::string number = std::to_string(block + 1);
        const auto &convolution = expect<ConvolutionLayer>("convolution " + number + " of 3");
        const bool isFirst = block == 0;
        if (isFirst ? convolution.inputs != 1 && convolution.inputs != 3 : convolution.inputs != m_channels)
            refuse("it takes " + std::to_string(convolution.inputs) + " channels, not "
                + (isFirst ? "1, or 3 equal ones" : std::to_string(m_channels)));
        if (isFirst) {
            m_spec.padding = convolution.padding;
            m_spec.channels = convolution.inputs;
        } else if (convolution.padding != m_spec.padding) {
            refuse("its padding differs from the first convolution's");
        }
        m_channels = convolution.filters;
        m_spec.filters[static_cast<std::size_t>(block)] = convolution.filters;
        std::vector<float> weights = convolution.weights;
        if (isFirst)
            for (float &weight : weights)
                weight = static_cast<float>(weight * m_factor);
        m_weights["conv" + number + "_weight"] = std::move(weights);
        m_weights["conv" + number + "_bias"] = convolution.biases;
        matchNormalisation(number);
        const bool wasPooled = take<PoolingLayer>() != nullptr; // before or after ReLU: the largest stays the largest
        expect<ReluLayer>("ReLU");
        if (!wasPooled)
            expect<PoolingLayer>("max pooling 2 x 2");
        m_side = (m_side - (m_spec.padding == Padding::Valid ? 2 : 0)) / 2;
    }

    void matchNormalisation(const std::string &number)
    {
        if (!m_spec.batchNormalisation)
            return;
        const auto channels = static_cast<std::size_t>(m_channels);
        NormalisationLayer norm{.scale = std::vector<float>(channels, 1),
            .offset = std::vector<float>(channels, 0),
            .mean = std::vector<float>(channels, 0),
            .variance = std::vector<float>(channels, 1),
            .epsilon = 0};
        if (const auto *layer = take<NormalisationLayer>())
            norm = *layer;
        for (float &variance : norm.variance)
            variance = static_cast<float>(std::max(0.0, variance + norm.epsilon - normEpsilonOfNetwork));
        m_weights["norm" + number + "_weight"] = std::move(norm.scale);
        m_weights["norm" + number + "_bias"] = std::move(norm.offset);
        m_weights["norm" + number + "_mean"] = std::move(norm.mean);
        m_weights["norm" + number + "_variance"] = std::move(norm.variance);
    }

    void matchDense()
    {
        expect<FlattenLayer>("the flattening after three blocks");
        const auto &dense = expect<DenseLayer>("a dense layer");
        if (const int given = m_side * m_side * m_channels; dense.inputs != given)
            refuse("it takes " + std::to_string(dense.inputs) + " numbers, and images of 28 x 28 give it "
                + std::to_string(given));
        expect<ReluLayer>("ReLU");
        const auto &output = expect<DenseLayer>("a second dense layer");
        if (output.inputs != dense.outputs)
            refuse("it takes " + std::to_string(output.inputs) + " numbers, and the layer before gives "
                + std::to_string(dense.outputs));
        take<SoftmaxLayer>();
        if (m_next != m_layers.size())
            throw misfit(m_layers[m_next].kind, m_layers[m_next].name, "DigitLab's networks end before it");
        m_spec.denseWidth = dense.outputs;
        m_spec.classes = output.outputs;
        m_weights["dense_weight"] = dense.weights;
        m_weights["dense_bias"] = dense.biases;
        m_weights["output_weight"] = output.weights;
        m_weights["output_bias"] = output.biases;
    }

    const std::vector<NamedLayer> &m_layers;
    std::size_t m_next = 0;
    NetworkSpec m_spec;
    std::map<std::string, std::vector<float>> m_weights;
    std::optional<double> m_dropout;
    double m_factor = 1; // of the pixels
    double m_offset = 0;
    int m_channels = 1; // of the last block
    int m_side = imageSide;
};

} // namespace

std::runtime_error misfit(const std::string &kind, const std::string &name, const std::string &reason)
{
    return std::runtime_error(kind + " \"" + name + "\" does not fit: " + reason);
}

Network networkFrom(const std::vector<NamedLayer> &layers)
{
    return NetworkMatcher(layers).network();
}

} // namespace digitlab
