// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/network_layers.h"

#include <algorithm>
#include <map>
#include <string>

namespace digitlab {

namespace {

constexpr int networkSide = 28;
constexpr std::size_t kernelSize = 9;

std::vector<float> scaled(std::vector<float> values, double factor)
{
    for (float &value : values)
        value = static_cast<float>(value * factor);
    return values;
}

/// Kernels for one channel that stands for `channels` equal ones.
std::vector<float> summedOverInputs(const std::vector<float> &weights, int filters, int channels)
{
    const auto inputs = static_cast<std::size_t>(channels);
    std::vector<float> sums(static_cast<std::size_t>(filters) * kernelSize, 0);
    for (std::size_t i = 0; i < weights.size(); ++i)
        sums[i / (kernelSize * inputs) * kernelSize + i % kernelSize] += weights[i];
    return sums;
}

class LayersOfNetwork
{
public:
    explicit LayersOfNetwork(const Network &network)
        : m_spec(network.spec())
        , m_temperature(network.calibration().temperature)
    {
        for (NamedTensor &tensor : network.weights())
            m_weights[tensor.name] = std::move(tensor.values);
    }

    std::vector<Layer> layers()
    {
        int side = networkSide;
        for (int block = 0; block < static_cast<int>(m_spec.filters.size()); ++block) {
            addBlock(block);
            side = (side - (m_spec.padding == Padding::Valid ? 2 : 0)) / 2;
        }
        const int channels = m_spec.filters.back();
        m_layers.emplace_back(FlattenLayer{.side = side, .channels = channels});
        addDense("dense", side * side * channels, m_spec.denseWidth, 1);
        m_layers.emplace_back(ReluLayer());
        addDense("output", m_spec.denseWidth, m_spec.classes, 1 / m_temperature);
        m_layers.emplace_back(SoftmaxLayer());
        return std::move(m_layers);
    }

private:
    void addBlock(int block)
    {
        const std::string number = std::to_string(block + 1);
        m_layers.emplace_back(block == 0 ? firstConvolution() : convolution(block));
        if (m_spec.batchNormalisation)
            m_layers.emplace_back(NormalisationLayer{.scale = m_weights.at("norm" + number + "_weight"),
                .offset = m_weights.at("norm" + number + "_bias"),
                .mean = m_weights.at("norm" + number + "_mean"),
                .variance = m_weights.at("norm" + number + "_variance")});
        m_layers.emplace_back(ReluLayer());
        m_layers.emplace_back(PoolingLayer());
        if (m_spec.dropout > 0)
            m_layers.emplace_back(DropoutLayer{m_spec.dropout});
    }

    ConvolutionLayer convolution(int block) const
    {
        const auto index = static_cast<std::size_t>(block);
        const std::string name = "conv" + std::to_string(block + 1);
        return {.inputs = block == 0 ? m_spec.channels : m_spec.filters[index - 1],
            .filters = m_spec.filters[index],
            .padding = m_spec.padding,
            .weights = m_weights.at(name + "_weight"),
            .biases = m_weights.at(name + "_bias")};
    }

    ConvolutionLayer firstConvolution() const
    {
        ConvolutionLayer first = convolution(0);
        const double factor = m_spec.rescale == Rescale::Unit ? 1.0 / 255 : 1;
        first.weights = scaled(summedOverInputs(first.weights, first.filters, first.inputs), factor);
        first.inputs = 1;
        return first;
    }

    void addDense(const std::string &name, int inputs, int outputs, double factor)
    {
        m_layers.emplace_back(DenseLayer{.inputs = inputs,
            .outputs = outputs,
            .weights = scaled(m_weights.at(name + "_weight"), factor),
            .biases = scaled(m_weights.at(name + "_bias"), factor)});
    }

    NetworkSpec m_spec;
    double m_temperature;
    std::map<std::string, std::vector<float>> m_weights;
    std::vector<Layer> m_layers;
};

} // namespace

std::vector<Layer> layersOf(const Network &network)
{
    return LayersOfNetwork(network).layers();
}

} // namespace digitlab
