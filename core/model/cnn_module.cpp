#include "core/model/cnn_module_p.h"

#include "core/model/dropout_mask.h"

#include <ATen/Parallel.h>
#include <cmath>

namespace digitlab {

namespace {

constexpr double normMomentum = 0.1;
constexpr double normEpsilon = 1e-5;

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

torch::Tensor droppedOut(const torch::Tensor &x, double share, const CnnModule::DropoutSeed &seed, std::uint64_t layer)
{
    torch::Tensor mask = torch::empty_like(x);
    float *values = mask.data_ptr<float>();
    const Random random(seed.seed, Stream::Dropout, seed.step, layer);
    at::parallel_for(0, mask.numel(), 1 << 14, [&](std::int64_t begin, std::int64_t end) {
        fillDropoutMask({values + begin, static_cast<std::size_t>(end - begin)}, share, random, begin);
    });
    return x * mask;
}

} // namespace

CnnModule::CnnModule(const NetworkSpec &spec, std::uint64_t seed)
    : m_spec(spec)
{
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
    block.normWeight = register_parameter("norm" + number + "_weight", torch::ones({outputs}));
    block.normBias = register_parameter("norm" + number + "_bias", torch::zeros({outputs}));
    block.runningMean = register_buffer("norm" + number + "_mean", torch::zeros({outputs}));
    block.runningVariance = register_buffer("norm" + number + "_variance", torch::ones({outputs}));
}

torch::Tensor CnnModule::convolved(const torch::Tensor &x, const Block &block, bool training) const
{
    // Three equal input channels meet the sum of their weights: the same sums with a third of the work.
    const bool equalChannels = block.weight.size(1) != x.size(1);
    const torch::Tensor weight = equalChannels ? block.weight.sum(1, /*keepdim=*/true) : block.weight;
    const int padding = m_spec.padding == Padding::Same ? 1 : 0;
    torch::Tensor maps = torch::conv2d(x, weight, block.bias, /*stride=*/1, padding);
    if (m_spec.batchNormalisation)
        maps = torch::batch_norm(maps, block.normWeight, block.normBias, block.runningMean, block.runningVariance,
            training, normMomentum, normEpsilon, /*cudnn_enabled=*/false);
    return maps;
}

torch::Tensor CnnModule::forward(const torch::Tensor &images, std::optional<DropoutSeed> training)
{
    return output(features(images, training));
}

torch::Tensor CnnModule::output(const torch::Tensor &features)
{
    return torch::linear(features, m_outputWeight, m_outputBias);
}

torch::Tensor CnnModule::features(const torch::Tensor &images, std::optional<DropoutSeed> training)
{
    torch::Tensor x = m_spec.rescale == Rescale::Unit ? images * (1.0 / 255) : images;
    std::uint64_t layer = 0;
    for (const Block &block : m_blocks) {
        // ReLU after pooling gives the same maps as before it, at a quarter of the cost.
        x = torch::max_pool2d(convolved(x, block, training.has_value()), 2).relu_();
        if (training && m_spec.dropout > 0)
            x = droppedOut(x, m_spec.dropout, *training, ++layer);
    }
    // Flattened as Keras does, channels last, which is also how the maps lie in memory.
    x = x.permute({0, 2, 3, 1}).reshape({x.size(0), -1});
    return torch::linear(x, m_denseWeight, m_denseBias).relu_();
}

std::vector<torch::Tensor> CnnModule::featureMaps(const torch::Tensor &images)
{
    std::vector<torch::Tensor> maps;
    torch::Tensor x = m_spec.rescale == Rescale::Unit ? images * (1.0 / 255) : images;
    for (const Block &block : m_blocks) {
        maps.push_back(torch::relu(convolved(x, block, /*training=*/false)));
        x = torch::max_pool2d(maps.back(), 2);
    }
    return maps;
}

} // namespace digitlab
