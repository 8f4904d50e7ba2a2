// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/layer_examples.h"

#include "core/base/image.h"
#include "core/nn/dropout_mask.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr int kernelSide = 3;
constexpr std::size_t kernelSize = std::size_t{kernelSide} * kernelSide;
constexpr float normEpsilon = 1e-5F; // as the network's

const NamedTensor &named(const std::vector<NamedTensor> &weights, std::string_view name)
{
    const auto found = std::ranges::find(weights, name, &NamedTensor::name);
    if (found == weights.end())
        throw std::logic_error("the network has no weights named " + std::string(name));
    return *found;
}

ValueGrid kernel(const NamedTensor &convolution, std::size_t filter)
{
    const auto channels = static_cast<std::size_t>(convolution.shape[1]);
    ValueGrid grid{kernelSide, kernelSide, std::vector<float>(kernelSize)};
    for (std::size_t i = 0; i < channels * kernelSize; ++i)
        grid.values[i % kernelSize] += convolution.values[filter * channels * kernelSize + i];
    return grid;
}

/// A filter with its bias; batch normalisation, where there is one, taken into both.
struct Filter {
    ValueGrid kernel;
    float bias = 0;
};

Filter firstFilter(const Network &network, std::size_t index)
{
    const std::vector<NamedTensor> weights = network.weights();
    Filter filter{kernel(named(weights, "conv1_weight"), index), named(weights, "conv1_bias").values[index]};
    if (!network.spec().batchNormalisation)
        return filter;
    const auto figure = [&](const char *name) { return named(weights, name).values[index]; };
    const float factor = figure("norm1_weight") / std::sqrt(figure("norm1_variance") + normEpsilon);
    for (float &value : filter.kernel.values)
        value *= factor;
    filter.bias = (filter.bias - figure("norm1_mean")) * factor + figure("norm1_bias");
    return filter;
}

/// Convolution with zeros around the image, and ReLU.
ValueGrid filtered(const ValueGrid &image, const Filter &filter)
{
    ValueGrid result = image;
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x) {
            float sum = filter.bias;
            for (int i = 0; i < static_cast<int>(kernelSize); ++i) {
                const int column = x + i % kernelSide - 1;
                const int row = y + i / kernelSide - 1;
                if (column >= 0 && column < image.width && row >= 0 && row < image.height)
                    sum += image.at(column, row) * filter.kernel.values[static_cast<std::size_t>(i)];
            }
            result.values[static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width)
                + static_cast<std::size_t>(x)]
                = std::max(0.0F, sum);
        }
    return result;
}

ValueGrid inner(const ValueGrid &grid)
{
    ValueGrid result{grid.width - 2, grid.height - 2, {}};
    for (int y = 1; y + 1 < grid.height; ++y)
        for (int x = 1; x + 1 < grid.width; ++x)
            result.values.push_back(grid.at(x, y));
    return result;
}

ValueGrid scaledImage(const Network &network, std::span<const std::uint8_t> image)
{
    ValueGrid grid{imageSide, imageSide, {}};
    const float factor = network.spec().rescale == Rescale::Unit ? 1.0F / 255 : 1.0F;
    for (const std::uint8_t pixel : image)
        grid.values.push_back(static_cast<float>(pixel) * factor);
    return grid;
}

ValueGrid mapOf(const FeatureMaps &maps, std::size_t index)
{
    const auto size = static_cast<std::size_t>(maps.width) * static_cast<std::size_t>(maps.height);
    const auto first = maps.values.begin() + static_cast<std::ptrdiff_t>(index * size);
    return {maps.width, maps.height, std::vector<float>(first, first + static_cast<std::ptrdiff_t>(size))};
}

/// By the sum of its answers.
std::size_t strongest(const FeatureMaps &maps)
{
    std::size_t best = 0;
    float highest = -1;
    for (std::size_t index = 0; index < static_cast<std::size_t>(maps.count); ++index) {
        const ValueGrid map = mapOf(maps, index);
        const float sum = std::accumulate(map.values.begin(), map.values.end(), 0.0F);
        if (sum > highest) {
            highest = sum;
            best = index;
        }
    }
    return best;
}

ValueGrid pooled(const ValueGrid &map)
{
    ValueGrid result{map.width / 2, map.height / 2, {}};
    for (int y = 0; y < result.height; ++y)
        for (int x = 0; x < result.width; ++x)
            result.values.push_back(std::max({map.at(2 * x, 2 * y), map.at(2 * x + 1, 2 * y), map.at(2 * x, 2 * y + 1),
                map.at(2 * x + 1, 2 * y + 1)}));
    return result;
}

/// Zeros and all of one layer's output.
struct ZeroCount {
    std::string layer;
    std::ptrdiff_t zeros = 0;
    std::size_t values = 0;

    void add(const std::vector<float> &output)
    {
        zeros += std::ranges::count(output, 0.0F);
        values += output.size();
    }
};

} // namespace

std::vector<ValueGrid> firstFilters(const Network &network)
{
    const std::vector<NamedTensor> weights = network.weights();
    const NamedTensor &convolution = named(weights, "conv1_weight");
    std::vector<ValueGrid> filters;
    for (std::size_t filter = 0; filter < static_cast<std::size_t>(convolution.shape[0]); ++filter)
        filters.push_back(kernel(convolution, filter));
    return filters;
}

std::vector<ZeroFraction> zeroFractions(
    const Network &network, const Dataset &side, int images, const std::stop_token &stop)
{
    std::vector<ZeroCount> counts{{"conv2d"}, {"conv2d_1"}, {"conv2d_2"}, {"dense"}};
    for (int index = 0; index < std::min(images, side.size()) && !stop.stop_requested(); ++index) {
        const std::vector<FeatureMaps> maps = network.featureMaps(side.image(index));
        for (std::size_t layer = 0; layer < maps.size(); ++layer)
            counts[layer].add(maps[layer].values);
        counts.back().add(network.activations(side.image(index)).features);
    }
    std::vector<ZeroFraction> fractions;
    fractions.reserve(counts.size());
    for (const ZeroCount &count : counts)
        fractions.push_back({count.layer,
            count.values == 0 ? 0 : static_cast<double>(count.zeros) / static_cast<double>(count.values)});
    return fractions;
}

GridPair paddingExample(const Network &network, std::span<const std::uint8_t> image)
{
    const std::size_t index = strongest(network.featureMaps(image).front());
    ValueGrid same = filtered(scaledImage(network, image), firstFilter(network, index));
    ValueGrid valid = inner(same);
    return {std::move(same), std::move(valid)};
}

GridPair poolingExample(const Network &network, std::span<const std::uint8_t> image)
{
    const FeatureMaps maps = network.featureMaps(image).front();
    ValueGrid map = mapOf(maps, strongest(maps));
    ValueGrid small = pooled(map);
    return {std::move(map), std::move(small)};
}

GridPair dropoutExample(
    const Network &network, std::span<const std::uint8_t> image, double fraction, std::uint64_t seed)
{
    const FeatureMaps maps = network.featureMaps(image).front();
    const std::size_t index = strongest(maps);
    const auto count = static_cast<std::size_t>(maps.count);
    ValueGrid before = pooled(mapOf(maps, index));
    std::vector<float> mask(before.values.size() * count); // channels last, as the training fills it
    fillDropoutMask(mask, fraction, Random(seed, Stream::Dropout, 1, 1), 0);
    ValueGrid after = before;
    for (std::size_t place = 0; place < after.values.size(); ++place)
        after.values[place] *= mask[place * count + index];
    return {std::move(before), std::move(after)};
}

} // namespace digitlab
