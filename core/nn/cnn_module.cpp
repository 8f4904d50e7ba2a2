// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/cnn_module_p.h"

#include "core/nn/dropout_mask.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

constexpr double normMomentum = 0.1;

/// Uniform in [-bound, bound], from our own generator, so that a seed means the same with every LibTorch.
torch::Tensor uniformTensor(at::IntArrayRef shape, double bound, Random &random)
{
    torch::Tensor tensor = torch::empty(shape);
    float *values = tensor.data_ptr<float>();
    for (std::int64_t i = 0; i < tensor.numel(); ++i)
        values[i] = static_cast<float>(random.uniform(-bound, bound));
    return tensor;
}

struct Initial {
    torch::Tensor weight;
    torch::Tensor bias;
};

/// `receptiveField`: inputs and outputs count this often in the fans (9 for a 3 x 3 kernel).
Initial initial(at::IntArrayRef shape, int receptiveField, Initialisation initialisation, Random &random)
{
    const auto fanIn = static_cast<double>(shape[1] * receptiveField);
    const auto fanOut = static_cast<double>(shape[0] * receptiveField);
    if (initialisation == Initialisation::Keras)
        return {uniformTensor(shape, std::sqrt(6 / (fanIn + fanOut)), random), torch::zeros({shape[0]})};
    torch::Tensor weight = uniformTensor(shape, 1 / std::sqrt(fanIn), random);
    return {weight, uniformTensor({shape[0]}, 1 / std::sqrt(fanIn), random)};
}

int sideAfterBlocks(Padding padding)
{
    int side = 28;
    for (int block = 0; block < 3; ++block)
        side = (padding == Padding::Same ? side : side - 2) / 2;
    return side;
}

torch::Tensor droppedOut(
    const torch::Tensor &x, double fraction, const CnnModule::TrainingPart &part, std::uint64_t layer)
{
    torch::Tensor mask = torch::empty_like(x, x.options().device(torch::kCPU));
    const Random random(part.seed, Stream::Dropout, part.step, layer);
    const std::int64_t first = part.firstImage * (x.numel() / x.size(0));
    fillDropoutMask({mask.data_ptr<float>(), static_cast<std::size_t>(mask.numel())}, fraction, random, first);
    return x * mask.to(x.device());
}

/// running = (1 - momentum) * running + momentum * value, for one channel
void blend(torch::Tensor &running, std::size_t channel, double value)
{
    float &target = running.data_ptr<float>()[channel];
    target = static_cast<float>((1 - normMomentum) * target + normMomentum * value);
}

/// What LibTorch 2.6 of Debian 13 does on a processor and should not. oneDNN 3.7, which it computes convolutions with,
/// gives wrong gradients in bfloat16 and seldom reads where nothing is (AVX-512). And for the sake of Vulkan, which is
/// not there, gradients need a thread of their own, where the system may give none.
void keepLibTorchToTheProcessor()
{
#if TORCH_VERSION_MAJOR >= 2
    [[maybe_unused]] static const bool once = [] {
        at::globalContext().setUserEnabledMkldnn(false);
        c10::impl::device_guard_impl_registry[static_cast<std::size_t>(c10::DeviceType::Vulkan)] = nullptr;
        return true;
    }();
#endif
}

} // namespace

CnnModule::CnnModule(const NetworkSpec &spec, std::uint64_t seed)
    : m_spec(spec)
{
    keepLibTorchToTheProcessor();
    Random random(seed, Stream::Initialisation);
    int inputs = spec.channels;
    for (int index = 0; index < 3; ++index) {
        const int outputs = spec.filters[static_cast<std::size_t>(index)];
        addBlock(index, inputs, outputs, random);
        inputs = outputs;
    }
    const int side = sideAfterBlocks(spec.padding);
    const Initial dense = initial({spec.denseWidth, side * side * inputs}, 1, spec.initialisation, random);
    m_denseWeight = register_parameter("dense_weight", dense.weight);
    m_denseBias = register_parameter("dense_bias", dense.bias);
    const Initial output = initial({spec.classes, spec.denseWidth}, 1, spec.initialisation, random);
    m_outputWeight = register_parameter("output_weight", output.weight);
    m_outputBias = register_parameter("output_bias", output.bias);
}

void CnnModule::addBlock(int index, int inputs, int outputs, Random &random)
{
    const std::string number = std::to_string(index + 1);
    Block &block = m_blocks[static_cast<std::size_t>(index)];
    const Initial conv = initial({outputs, inputs, 3, 3}, 9, m_spec.initialisation, random);
    block.weight
        = register_parameter("conv" + number + "_weight", conv.weight.contiguous(at::MemoryFormat::ChannelsLast));
    block.bias = register_parameter("conv" + number + "_bias", conv.bias);
    if (!m_spec.batchNormalisation)
        return;
    block.norm.weight = register_parameter("norm" + number + "_weight", torch::ones({outputs}));
    block.norm.bias = register_parameter("norm" + number + "_bias", torch::zeros({outputs}));
    block.norm.runningMean = register_buffer("norm" + number + "_mean", torch::zeros({outputs}));
    block.norm.runningVariance = register_buffer("norm" + number + "_variance", torch::ones({outputs}));
}

torch::Tensor CnnModule::convolved(const torch::Tensor &x, const Block &block, torch::Dtype precision) const
{
    // Three equal input channels meet the sum of their weights: the same sums with a third of the work.
    const bool equalChannels = block.weight.size(1) != x.size(1);
    const torch::Tensor weight = equalChannels ? block.weight.sum(1, /*keepdim=*/true) : block.weight;
    const int padding = m_spec.padding == Padding::Same ? 1 : 0;
    return torch::conv2d(x.to(precision), weight.to(precision), block.bias.to(precision), /*stride=*/1, padding)
        .to(torch::kFloat);
}

torch::Tensor CnnModule::forward(const torch::Tensor &images, std::optional<TrainingPart> training)
{
    return output(features(images, training));
}

torch::Tensor CnnModule::output(const torch::Tensor &features)
{
    return torch::linear(features, m_outputWeight, m_outputBias);
}

torch::Tensor CnnModule::features(const torch::Tensor &images, std::optional<TrainingPart> training)
{
    const torch::Dtype precision = training ? training->precision : torch::kFloat;
    torch::Tensor x = m_spec.rescale == Rescale::Unit ? images * (1.0 / 255) : images;
    for (std::size_t index = 0; index < m_blocks.size(); ++index) {
        const Block &block = m_blocks[index];
        x = pooledBlock(
            convolved(x, block, precision), block.norm, training ? &(*training->statistics)[index] : nullptr);
        if (training && m_spec.dropout > 0)
            x = droppedOut(x, m_spec.dropout, *training, index + 1);
    }
    // Flattened as Keras does, channels last, which is also how the maps lie in memory.
    x = x.permute({0, 2, 3, 1}).reshape({x.size(0), -1});
    return torch::linear(x.to(precision), m_denseWeight.to(precision), m_denseBias.to(precision))
        .to(torch::kFloat)
        .relu_();
}

void CnnModule::updateRunning(std::span<const BatchStatistics> parts)
{
    if (!m_spec.batchNormalisation)
        return;
    for (std::size_t index = 0; index < m_blocks.size(); ++index) {
        BlockNorm &norm = m_blocks[index].norm;
        torch::Tensor means = norm.runningMean.cpu();
        torch::Tensor variances = norm.runningVariance.cpu();
        for (std::size_t channel = 0; channel < static_cast<std::size_t>(means.numel()); ++channel) {
            double sum = 0;
            double squares = 0;
            double count = 0;
            for (const BatchStatistics &part : parts) {
                sum += part[index].sums[channel];
                squares += part[index].squares[channel];
                count += static_cast<double>(part[index].values);
            }
            const double mean = sum / count;
            blend(means, channel, mean);
            blend(variances, channel, std::max(0.0, squares - sum * mean) / std::max(1.0, count - 1)); // unbiased
        }
        norm.runningMean.copy_(means);
        norm.runningVariance.copy_(variances);
    }
}

std::vector<torch::Tensor> CnnModule::featureMaps(const torch::Tensor &images)
{
    std::vector<torch::Tensor> maps;
    torch::Tensor x = m_spec.rescale == Rescale::Unit ? images * (1.0 / 255) : images;
    for (const Block &block : m_blocks) {
        torch::Tensor map = convolved(x, block, torch::kFloat);
        if (m_spec.batchNormalisation)
            map = torch::batch_norm(map, block.norm.weight, block.norm.bias, block.norm.runningMean,
                block.norm.runningVariance, /*training=*/false, normMomentum, normEpsilon, /*cudnn_enabled=*/false);
        maps.push_back(torch::relu(map));
        x = torch::max_pool2d(maps.back(), 2);
    }
    return maps;
}

} // namespace digitlab
