// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/training_step.h"

#include "core/base/image.h"
#include "core/nn/device.h"
#include "core/nn/network_p.h"
#include "core/nn/optimiser_p.h"
#include "core/nn/torch_memory_p.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>
#include <optional>

namespace digitlab {

namespace {

constexpr std::size_t fewestPartsAtOnce = 8; // with fewer, threads would wait for each other more often

bool isFinite(const torch::Tensor &tensor)
{
    return tensor.isfinite().all().item<bool>();
}

/// What one part of a batch gave.
struct PartResult {
    double loss = 0; ///< its fraction of the batch's mean
    int correct = 0;
    Gradients gradients;
    CnnModule::BatchStatistics statistics;
};

/// What the parts of a batch gave together.
struct BatchSum {
    BatchResult result;
    Gradients gradients;
    bool gradientsAreFinite = true;
    std::vector<CnnModule::BatchStatistics> statistics; ///< of each part
};

} // namespace

struct TrainingStep::Private {
    Private(std::shared_ptr<CnnModule> trained, const StepOptions &how)
        : module(std::move(trained))
        , options(how)
        , device(chosenDevice(how.device))
    {
        requirePrecision(how.precision, device);
        moveToDevice();
    }

    torch::Device torchDevice() const { return device == Device::Cuda ? torch::kCUDA : torch::kCPU; }
    PartResult runPart(std::span<const std::uint8_t> images, std::span<const int> labels, std::int64_t first,
        std::int64_t batchSize, std::int64_t step);
    BatchSum runBatch(std::span<const std::uint8_t> images, std::span<const int> labels, std::int64_t step);
    void add(std::vector<PartResult> parts, BatchSum &sum);
    void takeStep(const BatchSum &sum, std::int64_t step, double learningRate);
    void moveToDevice();
    void moveToProcessor();

    std::shared_ptr<CnnModule> module;
    StepOptions options;
    Device device;
    std::optional<WorkerPool> pool; ///< one thread for a GPU
    std::optional<Optimiser> optimiser;
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
        CnnModule::TrainingPart{options.seed, static_cast<std::uint64_t>(step), first, &result.statistics,
            options.precision == Precision::BFloat16 ? torch::kBFloat16 : torch::kFloat});
    const torch::Tensor loss = torch::nn::functional::cross_entropy(logits, target,
                                   torch::nn::functional::CrossEntropyFuncOptions()
                                       .label_smoothing(options.labelSmoothing)
                                       .reduction(torch::kSum))
        / static_cast<double>(batchSize);
    result.gradients = optimiser->laidOut(torch::autograd::grad({loss}, optimiser->weights()));
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
    std::vector<Gradients> more;
    for (PartResult &part : parts) {
        sum.result.loss += part.loss;
        sum.result.correct += part.correct;
        sum.statistics.push_back(std::move(part.statistics));
        if (sum.gradients.empty())
            sum.gradients = std::move(part.gradients);
        else
            more.push_back(std::move(part.gradients));
    }
    sum.gradientsAreFinite = device == Device::Cpu ? optimiser->add(more, sum.gradients, *pool)
                                                   : std::ranges::all_of(sum.gradients, isFinite);
}

void TrainingStep::Private::takeStep(const BatchSum &sum, std::int64_t step, double learningRate)
{
    module->updateRunning(sum.statistics);
    if (device == Device::Cpu)
        optimiser->step(sum.gradients, step, learningRate, options.weightDecay, *pool);
    else
        optimiser->stepByTorch(sum.gradients, step, learningRate, options.weightDecay);
}

/// A GPU that has no room for the network is left at once.
void TrainingStep::Private::moveToDevice()
{
    pool.emplace(device == Device::Cpu ? options.threads : 1);
    try {
        tellingBadAlloc([&] {
            module->to(torchDevice());
            optimiser.emplace(*module);
        });
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
        options.precision = Precision::Float32;
    module->to(torch::kCPU);
    pool.emplace(options.threads);
    if (optimiser)
        optimiser->follow();
    else
        optimiser.emplace(*module);
}

TrainingStep::TrainingStep(Network &network, const StepOptions &options)
    : m_private(std::make_unique<Private>(network.torchSide().module, options))
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
    tellingBadAlloc([&] { d.takeStep(sum, step, learningRate); });
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
    return m_private->optimiser->moments();
}

void TrainingStep::setMoments(const std::vector<NamedTensor> &moments)
{
    m_private->optimiser->setMoments(moments);
}

} // namespace digitlab
