// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/pooled_block_p.h"

#include "core/nn/pooling.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;

MapShape shapeOf(const torch::Tensor &maps)
{
    return {static_cast<std::size_t>(maps.size(0)), static_cast<std::size_t>(maps.size(2)),
        static_cast<std::size_t>(maps.size(3)), static_cast<std::size_t>(maps.size(1))};
}

torch::Tensor channelsLast(const torch::Tensor &maps)
{
    return maps.contiguous(at::MemoryFormat::ChannelsLast);
}

torch::Tensor emptyMaps(const MapShape &shape, torch::ScalarType type = torch::kFloat)
{
    const auto size = [](std::size_t value) { return static_cast<std::int64_t>(value); };
    return torch::empty({size(shape.images), size(shape.channels), size(shape.height), size(shape.width)},
        torch::TensorOptions().dtype(type), at::MemoryFormat::ChannelsLast);
}

template <typename T> std::span<T> values(const torch::Tensor &tensor)
{
    return {tensor.data_ptr<T>(), static_cast<std::size_t>(tensor.numel())};
}

/// Mean and 1 / standard deviation (biased, as batch normalisation normalises) of one channel.
struct Moments {
    double mean = 0;
    double inverseDeviation = 0;
};

Moments momentsOf(const ChannelStatistics &statistics, std::size_t channel)
{
    const auto count = static_cast<double>(statistics.values);
    const double mean = statistics.sums[channel] / count;
    const double variance = std::max(0.0, statistics.squares[channel] / count - mean * mean);
    return {mean, 1 / std::sqrt(variance + normEpsilon)};
}

/// The affine map that normalising with these moments comes to.
struct Affine {
    std::vector<float> scale;
    std::vector<float> shift;

    void add(const Moments &moments, float weight, float bias)
    {
        const double factor = weight * moments.inverseDeviation;
        scale.push_back(static_cast<float>(factor));
        shift.push_back(static_cast<float>(bias - moments.mean * factor));
    }
    operator ChannelScale() const { return {scale, shift}; }
};

Affine batchAffine(const ChannelStatistics &statistics, const torch::Tensor &weight, const torch::Tensor &bias)
{
    Affine affine;
    for (std::size_t i = 0; i < statistics.sums.size(); ++i)
        affine.add(momentsOf(statistics, i), values<float>(weight)[i], values<float>(bias)[i]);
    return affine;
}

Affine runningAffine(const BlockNorm &norm)
{
    Affine affine;
    for (std::size_t i = 0; i < static_cast<std::size_t>(norm.weight.numel()); ++i) {
        const double deviation = std::sqrt(values<float>(norm.runningVariance)[i] + normEpsilon);
        affine.add({values<float>(norm.runningMean)[i], 1 / deviation}, values<float>(norm.weight)[i],
            values<float>(norm.bias)[i]);
    }
    return affine;
}

ChannelStatistics statisticsOf(const torch::Tensor &maps, const MapShape &shape)
{
    ChannelStatistics result{std::vector<double>(shape.channels), std::vector<double>(shape.channels),
        static_cast<std::int64_t>(shape.images * shape.height * shape.width)};
    channelSums(values<float>(maps), shape, result.sums, result.squares);
    return result;
}

/// Pooling and ReLU with a gradient.
class PoolFunction : public torch::autograd::Function<PoolFunction>
{
public:
    static torch::Tensor forward(AutogradContext *context, const torch::Tensor &input)
    {
        const torch::Tensor maps = channelsLast(input);
        const MapShape shape = shapeOf(maps);
        torch::Tensor pooled = emptyMaps(shape.pooled());
        const torch::Tensor winners = emptyMaps(shape.pooled(), torch::kInt);
        poolForward(values<float>(maps), shape, {}, values<float>(pooled), values<Winner>(winners), {});
        context->save_for_backward({winners});
        context->saved_data["sizes"] = maps.sizes().vec();
        return pooled;
    }

    static tensor_list backward(AutogradContext *context, const tensor_list &outputs)
    {
        const torch::Tensor gradient = channelsLast(outputs[0]);
        const torch::Tensor winners = context->get_saved_variables()[0];
        torch::Tensor result = torch::empty(
            context->saved_data["sizes"].toIntVector(), gradient.options(), at::MemoryFormat::ChannelsLast);
        poolBackward(values<float>(gradient), values<Winner>(winners), shapeOf(result), values<float>(result));
        return {result};
    }
};

/// The way back through batch normalisation, pooling and ReLU (Ioffe, Szegedy 2015, section 3): only winners have a
/// gradient of their own, every value has its part in mean and variance.
tensor_list normalisedBackward(
    const torch::Tensor &gradient, const tensor_list &saved, const ChannelStatistics &statistics)
{
    const torch::Tensor &maps = saved[0];
    const torch::Tensor &weight = saved[3];
    const MapShape shape = shapeOf(maps);
    std::vector<double> gradientSums(shape.channels);
    std::vector<double> productSums(shape.channels);
    winnerSums(
        values<float>(gradient), values<Winner>(saved[1]), values<float>(saved[2]), shape, gradientSums, productSums);

    torch::Tensor weightGradient = torch::empty_like(weight);
    torch::Tensor biasGradient = torch::empty_like(weight);
    std::vector<float> scale(shape.channels);
    std::vector<float> offset(shape.channels);
    std::vector<float> slope(shape.channels);
    for (std::size_t i = 0; i < shape.channels; ++i) {
        const auto [mean, inverseDeviation] = momentsOf(statistics, i);
        const double ofWeight = inverseDeviation * (productSums[i] - mean * gradientSums[i]);
        const double factor = values<float>(weight)[i] * inverseDeviation;
        const double steepness = -factor * inverseDeviation * ofWeight / static_cast<double>(statistics.values);
        values<float>(weightGradient)[i] = static_cast<float>(ofWeight);
        values<float>(biasGradient)[i] = static_cast<float>(gradientSums[i]);
        scale[i] = static_cast<float>(factor);
        slope[i] = static_cast<float>(steepness);
        offset[i]
            = static_cast<float>(-factor * gradientSums[i] / static_cast<double>(statistics.values) - steepness * mean);
    }
    torch::Tensor mapGradient = emptyMaps(shape);
    normalisedPoolBackward(values<float>(gradient), values<Winner>(saved[1]), values<float>(maps), shape,
        {scale, offset, slope}, values<float>(mapGradient));
    return {mapGradient, weightGradient, biasGradient, torch::Tensor()};
}

/// Batch normalisation by the maps' own figures, pooling and ReLU with a gradient.
class NormalisedPoolFunction : public torch::autograd::Function<NormalisedPoolFunction>
{
public:
    static torch::Tensor forward(AutogradContext *context, const torch::Tensor &input, const torch::Tensor &weight,
        const torch::Tensor &bias, ChannelStatistics *statistics)
    {
        const torch::Tensor maps = channelsLast(input);
        const MapShape shape = shapeOf(maps);
        *statistics = statisticsOf(maps, shape);
        torch::Tensor pooled = emptyMaps(shape.pooled());
        const torch::Tensor winners = emptyMaps(shape.pooled(), torch::kInt);
        const torch::Tensor best = emptyMaps(shape.pooled());
        poolForward(values<float>(maps), shape, batchAffine(*statistics, weight, bias), values<float>(pooled),
            values<Winner>(winners), values<float>(best));
        context->save_for_backward({maps, winners, best, weight});
        context->saved_data["sums"] = statistics->sums;
        context->saved_data["squares"] = statistics->squares;
        context->saved_data["values"] = statistics->values;
        return pooled;
    }

    static tensor_list backward(AutogradContext *context, const tensor_list &outputs)
    {
        const ChannelStatistics statistics{context->saved_data["sums"].toDoubleVector(),
            context->saved_data["squares"].toDoubleVector(), context->saved_data["values"].toInt()};
        return normalisedBackward(channelsLast(outputs[0]), context->get_saved_variables(), statistics);
    }
};

torch::Tensor pooledWithoutGradient(const torch::Tensor &input, const BlockNorm &norm)
{
    const torch::Tensor maps = channelsLast(input);
    torch::Tensor pooled = emptyMaps(shapeOf(maps).pooled());
    const Affine affine = norm.weight.defined() ? runningAffine(norm) : Affine();
    poolForward(values<float>(maps), shapeOf(maps), affine, values<float>(pooled), {}, {});
    return pooled;
}

std::vector<double> doubles(const torch::Tensor &tensor)
{
    const torch::Tensor plain = tensor.to(torch::kCPU, torch::kDouble).contiguous();
    return {plain.data_ptr<double>(), plain.data_ptr<double>() + plain.numel()};
}

torch::Tensor batchNormalised(const torch::Tensor &maps, const BlockNorm &norm, ChannelStatistics &statistics)
{
    const auto [normalised, mean, inverseDeviation]
        = at::native_batch_norm(maps, norm.weight, norm.bias, {}, {}, /*training=*/true, /*momentum=*/0, normEpsilon);
    statistics.values = maps.numel() / maps.size(1);
    statistics.sums = doubles(mean);
    statistics.squares = doubles(inverseDeviation);
    const auto count = static_cast<double>(statistics.values);
    for (std::size_t i = 0; i < statistics.sums.size(); ++i) {
        const double channelMean = statistics.sums[i];
        const double variance = 1 / (statistics.squares[i] * statistics.squares[i]) - normEpsilon;
        statistics.squares[i] = (variance + channelMean * channelMean) * count;
        statistics.sums[i] = channelMean * count;
    }
    return normalised;
}

} // namespace

torch::Tensor pooledBlock(const torch::Tensor &maps, const BlockNorm &norm, ChannelStatistics *statistics)
{
    if (!maps.is_cpu())
        return pooledBlockByTorch(maps, norm, statistics);
    if (!statistics)
        return pooledWithoutGradient(maps, norm);
    return norm.weight.defined() ? NormalisedPoolFunction::apply(maps, norm.weight, norm.bias, statistics)
                                 : PoolFunction::apply(maps);
}

torch::Tensor pooledBlockByTorch(const torch::Tensor &maps, const BlockNorm &norm, ChannelStatistics *statistics)
{
    torch::Tensor x = maps;
    if (norm.weight.defined())
        x = statistics ? batchNormalised(maps, norm, *statistics)
                       : torch::batch_norm(maps, norm.weight, norm.bias, norm.runningMean, norm.runningVariance,
                           /*training=*/false, /*momentum=*/0, normEpsilon, /*cudnn_enabled=*/maps.is_cuda());
    // ReLU after pooling gives the same maps as before it, at a quarter of the cost.
    return torch::max_pool2d(x, 2).relu_();
}

} // namespace digitlab
