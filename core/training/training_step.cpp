#include "core/training/training_step.h"

#include "core/model/network_p.h"
#include "core/training/adam.h"

#include <ATen/Parallel.h>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

/// A parameter with Adam's moments, which lie in memory as the parameter does.
struct Optimised {
    std::string name;
    torch::Tensor weight;
    torch::Tensor mean;
    torch::Tensor variance;
};

std::span<float> flat(const torch::Tensor &tensor, std::int64_t begin, std::int64_t end)
{
    return {tensor.data_ptr<float>() + begin, static_cast<std::size_t>(end - begin)};
}

void take(const Optimised &parameter, std::int64_t step, AdamOptions options)
{
    // A gradient usually lies as its parameter does; else it is brought into that order.
    torch::Tensor gradient = parameter.weight.grad();
    if (gradient.strides() != parameter.weight.strides())
        gradient = torch::empty_like(parameter.weight).copy_(gradient);
    if (parameter.weight.dim() < 2)
        options.weightDecay = 0; // biases and batch normalisation are not drawn to zero
    at::parallel_for(0, gradient.numel(), 1 << 14, [&](std::int64_t begin, std::int64_t end) {
        adamStep(flat(parameter.weight, begin, end), flat(gradient, begin, end), flat(parameter.mean, begin, end),
            flat(parameter.variance, begin, end), step, options);
    });
}

NamedTensor named(const std::string &name, const torch::Tensor &tensor)
{
    const torch::Tensor plain = tensor.contiguous();
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
    std::shared_ptr<CnnModule> module;
    TrainingConfig config;
    std::vector<Optimised> parameters;
};

TrainingStep::TrainingStep(Network &network, const TrainingConfig &config)
    : m_private(std::make_unique<Private>(Private{network.torchSide().module, config, {}}))
{
    for (const auto &item : m_private->module->named_parameters()) {
        const torch::Tensor &weight = item.value();
        m_private->parameters.push_back({item.key(), weight, torch::zeros_like(weight), torch::zeros_like(weight)});
    }
}

TrainingStep::~TrainingStep() = default;

BatchResult TrainingStep::run(
    std::span<const std::uint8_t> images, std::span<const int> labels, std::int64_t step, double learningRate)
{
    Private &d = *m_private;
    auto *data = const_cast<int *>(labels.data()); // from_blob takes no const pointer; the labels are only read
    const torch::Tensor target
        = torch::from_blob(data, {static_cast<std::int64_t>(labels.size())}, torch::kInt).to(torch::kLong);
    const torch::Tensor logits = d.module->forward(
        imageTensor(images), CnnModule::DropoutSeed{d.config.seed, static_cast<std::uint64_t>(step)});
    const torch::Tensor loss = torch::nn::functional::cross_entropy(
        logits, target, torch::nn::functional::CrossEntropyFuncOptions().label_smoothing(d.config.labelSmoothing));

    const BatchResult result{
        loss.item<double>(), static_cast<int>(logits.argmax(1).eq(target).sum().item<std::int64_t>())};
    if (!std::isfinite(result.loss))
        return result;
    for (const Optimised &parameter : d.parameters)
        parameter.weight.mutable_grad().reset();
    loss.backward();
    const torch::NoGradGuard noGrad;
    for (const Optimised &parameter : d.parameters)
        take(parameter, step, {.learningRate = learningRate, .weightDecay = d.config.weightDecay});
    return result;
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
