#include "core/training/training_step.h"

#include "core/data/image.h"
#include "core/model/network_p.h"
#include "core/model/torch_memory_p.h"
#include "core/training/adam_by_torch_p.h"
#include "core/training/device.h"
#include "core/training/worker_pool.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <new>
#include <optional>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr std::size_t fewestPartsAtOnce = 8; // with fewer, threads would wait for each other more often

/// A parameter with Adam's moments, which lie in memory as the parameter does.
struct Optimised {
    std::string name;
    torch::Tensor weight;
    torch::Tensor mean;
    torch::Tensor variance;
};

/// A stretch of one parameter, the same whatever the number of threads.
struct Stretch {
    std::size_t parameter = 0;
    std::int64_t begin = 0;
    std::int64_t end = 0;
};

std::vector<Stretch> stretchesOf(const std::vector<Optimised> &parameters)
{
    constexpr std::int64_t length = 1 << 15;
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        for (std::int64_t begin = 0; begin < parameters[i].weight.numel(); begin += length)
            stretches.push_back({i, begin, std::min(begin + length, parameters[i].weight.numel())});
    return stretches;
}

std::span<float> flat(const torch::Tensor &tensor, const Stretch &stretch)
{
    return {tensor.data_ptr<float>() + stretch.begin, static_cast<std::size_t>(stretch.end - stretch.begin)};
}

/// What one part of a batch gave.
struct PartResult {
    double loss = 0; ///< its share of the batch's mean
    int correct = 0;
    std::vector<torch::Tensor> gradients; ///< in memory as their parameters
    CnnModule::BatchStatistics statistics;
};

/// What the parts of a batch gave together.
struct BatchSum {
    BatchResult result;
    std::vector<torch::Tensor> gradients; ///< in memory as their parameters
    bool gradientsAreFinite = true;
    std::vector<CnnModule::BatchStatistics> statistics; ///< of each part
};

/// A gradient usually lies as its parameter does; else it is brought into that order.
torch::Tensor laidOutAs(const torch::Tensor &parameter, const torch::Tensor &gradient)
{
    return gradient.strides() == parameter.strides() ? gradient : torch::empty_like(parameter).copy_(gradient);
}

AdamOptions adamOptions(const torch::Tensor &weight, double learningRate, double weightDecay)
{
    // Biases and batch normalisation are not drawn to zero.
    return {.learningRate = learningRate, .weightDecay = weight.dim() < 2 ? 0 : weightDecay};
}

NamedTensor named(const std::string &name, const torch::Tensor &tensor)
{
    const torch::Tensor plain = tensor.cpu().contiguous();
    return {name, tensor.sizes().vec(), {plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel()}};
}

void copyMoment(torch::Tensor target, const std::string &name, const NamedTensor &source)
{
    if (source.name != name || source.shape != target.sizes().vec())
        throw std::runtime_error("Adam's moments \"" + source.name + "\" do not fit the network");
    auto *data
        = const_cast<float *>(source.values.data()); // from_blob takes no const pointer; the values are only read
    target.copy_(torch::from_blob(data, source.shape));
}

} // namespace

struct TrainingStep::Private {
    Private(std::shared_ptr<CnnModule> trained, const TrainingConfig &how)
        : module(std::move(trained))
        , config(how)
        , device(chosenDevice(how.device))
    {
        requirePrecision(how.precision, device);
        moveToDevice();
        for (const auto &item : module->named_parameters())
            parameters.push_back(
                {item.key(), item.value(), torch::zeros_like(item.value()), torch::zeros_like(item.value())});
        stretches = stretchesOf(parameters);
    }

    torch::Device torchDevice() const { return device == Device::Cuda ? torch::kCUDA : torch::kCPU; }
    PartResult runPart(std::span<const std::uint8_t> images, std::span<const int> labels, std::int64_t first,
        std::int64_t batchSize, std::int64_t step);
    BatchSum runBatch(std::span<const std::uint8_t> images, std::span<const int> labels, std::int64_t step);
    void add(std::vector<PartResult> parts, BatchSum &sum);
    bool addGradients(std::span<const PartResult> parts, const std::vector<torch::Tensor> &sum);
    void takeStep(const std::vector<torch::Tensor> &gradients, std::int64_t step, double learningRate);
    void takeStepOnDevice(const std::vector<torch::Tensor> &gradients, std::int64_t step, double learningRate);
    void moveToDevice();
    void moveToProcessor();

    std::shared_ptr<CnnModule> module;
    TrainingConfig config;
    Device device;
    std::optional<WorkerPool> pool; ///< one thread for a GPU
    std::vector<Optimised> parameters;
    std::vector<Stretch> stretches;
};

/// Forward and backward of some images of a batch, on the calling thread.
PartResult TrainingStep::Private::runPart(std::span<const std::uint8_t> images, std::span<const int> labels,
    std::int64_t first, std::int64_t batchSize, std::int64_t step)
{
    PartResult result;
    auto *data = const_cast<int *>(labels.data()); // from_blob takes no const pointer; the labels are only read
    const torch::Tensor target = torch::from_blob(data, {static_cast<std::int64_t>(labels.size())}, torch::kInt)
                                     .to(torchDevice(), torch::kLong);
    const torch::Tensor logits = module->forward(imageTensor(images).to(torchDevice()),
        CnnModule::TrainingPart{config.seed, static_cast<std::uint64_t>(step), first, &result.statistics,
            config.precision == Precision::BFloat16 ? torch::kBFloat16 : torch::kFloat});
    const torch::Tensor loss = torch::nn::functional::cross_entropy(logits, target,
                                   torch::nn::functional::CrossEntropyFuncOptions()
                                       .label_smoothing(config.labelSmoothing)
                                       .reduction(torch::kSum))
        / static_cast<double>(batchSize);
    std::vector<torch::Tensor> weights;
    for (const Optimised &parameter : parameters)
        weights.push_back(parameter.weight);
    result.gradients = torch::autograd::grad({loss}, weights);
    for (std::size_t i = 0; i < weights.size(); ++i)
        result.gradients[i] = laidOutAs(weights[i], result.gradients[i]);
    result.loss = loss.item<double>();
    result.correct = static_cast<int>(logits.argmax(1).eq(target).sum().item<std::int64_t>());
    return result;
}

/// The batch in parts of a fixed size, which are added up in their order, so that the sums, and with them all bits, do
/// not depend on the number of threads. A GPU takes the batch in one.
BatchSum TrainingStep::Private::runBatch(
    std::span<const std::uint8_t> images, std::span<const int> labels, std::int64_t step)
{
    const std::size_t partSize = device == Device::Cpu ? imagesPerPart : labels.size();
    const std::size_t count = (labels.size() + partSize - 1) / partSize;
    const std::size_t atOnce = std::max(fewestPartsAtOnce, static_cast<std::size_t>(pool->threads()));
    BatchSum sum;
    for (std::size_t begin = 0; begin < count; begin += atOnce) {
        std::vector<PartResult> parts(std::min(atOnce, count - begin));
        pool->run(static_cast<int>(parts.size()), [&](int index) {
            const std::size_t first = (begin + static_cast<std::size_t>(index)) * partSize;
            const std::size_t size = std::min(partSize, labels.size() - first);
            parts[static_cast<std::size_t>(index)]
                = runPart(images.subspan(first * imagePixels, size * imagePixels), labels.subspan(first, size),
                    static_cast<std::int64_t>(first), static_cast<std::int64_t>(labels.size()), step);
        });
        add(std::move(parts), sum);
    }
    return sum;
}

void TrainingStep::Private::add(std::vector<PartResult> parts, BatchSum &sum)
{
    for (PartResult &part : parts) {
        sum.result.loss += part.loss;
        sum.result.correct += part.correct;
        sum.statistics.push_back(std::move(part.statistics));
    }
    if (device == Device::Cpu) {
        const bool isFirst = sum.gradients.empty();
        if (isFirst)
            sum.gradients = parts.front().gradients;
        sum.gradientsAreFinite = addGradients(std::span(parts).subspan(isFirst ? 1 : 0), sum.gradients);
    } else {
        sum.gradients = std::move(parts.front().gradients);
        sum.gradientsAreFinite = std::ranges::all_of(
            sum.gradients, [](const torch::Tensor &gradient) { return gradient.isfinite().all().item<bool>(); });
    }
}

/// False where a sum is not finite.
bool TrainingStep::Private::addGradients(std::span<const PartResult> parts, const std::vector<torch::Tensor> &sum)
{
    std::atomic<bool> finite = true;
    pool->run(static_cast<int>(stretches.size()), [&](int index) {
        const Stretch &stretch = stretches[static_cast<std::size_t>(index)];
        const std::span<float> gradient = flat(sum[stretch.parameter], stretch);
        for (const PartResult &part : parts)
            addTo(gradient, flat(part.gradients[stretch.parameter], stretch));
        if (!areFinite(gradient))
            finite = false;
    });
    return finite;
}

void TrainingStep::Private::takeStep(
    const std::vector<torch::Tensor> &gradients, std::int64_t step, double learningRate)
{
    pool->run(static_cast<int>(stretches.size()), [&](int index) {
        const Stretch &stretch = stretches[static_cast<std::size_t>(index)];
        const Optimised &parameter = parameters[stretch.parameter];
        const std::span<const float> gradient = flat(gradients[stretch.parameter], stretch);
        adamStep(flat(parameter.weight, stretch), gradient, flat(parameter.mean, stretch),
            flat(parameter.variance, stretch), step, adamOptions(parameter.weight, learningRate, config.weightDecay));
    });
}

void TrainingStep::Private::takeStepOnDevice(
    const std::vector<torch::Tensor> &gradients, std::int64_t step, double learningRate)
{
    for (std::size_t i = 0; i < parameters.size(); ++i)
        adamStepByTorch(parameters[i].weight, gradients[i], parameters[i].mean, parameters[i].variance, step,
            adamOptions(parameters[i].weight, learningRate, config.weightDecay));
}

/// A GPU that has no room for the network is told at the first batch, as one whose memory runs out later.
void TrainingStep::Private::moveToDevice()
{
    pool.emplace(device == Device::Cpu ? config.threads : 1);
    try {
        tellingBadAlloc([&] { module->to(torchDevice()); });
    } catch (const std::bad_alloc &) {
        if (device == Device::Cpu)
            throw;
        moveToProcessor();
    }
}

void TrainingStep::Private::moveToProcessor()
{
    device = Device::Cpu;
    if (!processorHasBFloat16())
        config.precision = Precision::Float32;
    module->to(torch::kCPU);
    pool.emplace(config.threads);
    for (Optimised &parameter : parameters) {
        parameter.mean = torch::empty_like(parameter.weight).copy_(parameter.mean);
        parameter.variance = torch::empty_like(parameter.weight).copy_(parameter.variance);
    }
}

TrainingStep::TrainingStep(Network &network, const TrainingConfig &config)
    : m_private(std::make_unique<Private>(network.torchSide().module, config))
{
}

TrainingStep::~TrainingStep() = default;

Device TrainingStep::device() const
{
    return m_private->device;
}

BatchResult TrainingStep::run(
    std::span<const std::uint8_t> images, std::span<const int> labels, std::int64_t step, double learningRate)
{
    Private &d = *m_private;
    const auto runBatch = [&] { return tellingBadAlloc([&] { return d.runBatch(images, labels, step); }); };
    BatchSum sum;
    try {
        sum = runBatch();
    } catch (const std::bad_alloc &) {
        if (!leaveGpu())
            throw;
        sum = runBatch();
    }
    if (std::isfinite(sum.result.loss) && !sum.gradientsAreFinite)
        sum.result.loss = std::numeric_limits<double>::quiet_NaN();
    if (!std::isfinite(sum.result.loss))
        return sum.result;
    const torch::NoGradGuard noGrad;
    tellingBadAlloc([&] {
        d.module->updateRunning(sum.statistics);
        d.device == Device::Cpu ? d.takeStep(sum.gradients, step, learningRate)
                                : d.takeStepOnDevice(sum.gradients, step, learningRate);
    });
    return sum.result;
}

bool TrainingStep::leaveGpu()
{
    if (m_private->device == Device::Cpu)
        return false;
    m_private->moveToProcessor();
    return true;
}

std::vector<NamedTensor> TrainingStep::moments() const
{
    std::vector<NamedTensor> result;
    for (const Optimised &parameter : m_private->parameters) {
        result.push_back(named("mean." + parameter.name, parameter.mean));
        result.push_back(named("variance." + parameter.name, parameter.variance));
    }
    return result;
}

void TrainingStep::setMoments(const std::vector<NamedTensor> &moments)
{
    if (moments.size() != 2 * m_private->parameters.size())
        throw std::runtime_error("Adam's moments do not fit the network");
    for (std::size_t i = 0; i < m_private->parameters.size(); ++i) {
        const Optimised &parameter = m_private->parameters[i];
        copyMoment(parameter.mean, "mean." + parameter.name, moments[2 * i]);
        copyMoment(parameter.variance, "variance." + parameter.name, moments[2 * i + 1]);
    }
}

} // namespace digitlab
