// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/optimiser_p.h"

#include "core/nn/adam.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

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

Optimiser::Optimiser(const torch::nn::Module &module)
{
    for (const auto &item : module.named_parameters())
        m_parameters.push_back(
            {item.key(), item.value(), torch::zeros_like(item.value()), torch::zeros_like(item.value())});
    m_stretches = stretchesOf(m_parameters);
}

std::vector<Optimiser::Stretch> Optimiser::stretchesOf(const std::vector<Parameter> &parameters)
{
    constexpr std::int64_t length = 1 << 15;
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        for (std::int64_t begin = 0; begin < parameters[i].weight.numel(); begin += length)
            stretches.push_back({i, begin, std::min(begin + length, parameters[i].weight.numel())});
    return stretches;
}

std::span<float> Optimiser::flat(const torch::Tensor &tensor, const Stretch &stretch)
{
    return {tensor.data_ptr<float>() + stretch.begin, static_cast<std::size_t>(stretch.end - stretch.begin)};
}

std::vector<torch::Tensor> Optimiser::weights() const
{
    std::vector<torch::Tensor> weights;
    for (const Parameter &parameter : m_parameters)
        weights.push_back(parameter.weight);
    return weights;
}

Gradients Optimiser::laidOut(Gradients gradients) const
{
    for (std::size_t i = 0; i < gradients.size(); ++i) {
        const torch::Tensor &weight = m_parameters[i].weight;
        if (gradients[i].strides() != weight.strides())
            gradients[i] = torch::empty_like(weight).copy_(gradients[i]);
    }
    return gradients;
}

bool Optimiser::add(const std::vector<Gradients> &more, const Gradients &sum, WorkerPool &pool) const
{
    std::atomic<bool> finite = true;
    pool.run(static_cast<int>(m_stretches.size()), [&](int index) {
        const Stretch &stretch = m_stretches[static_cast<std::size_t>(index)];
        const std::span<float> total = flat(sum[stretch.parameter], stretch);
        for (const Gradients &gradients : more)
            addTo(total, flat(gradients[stretch.parameter], stretch));
        if (!areFinite(total))
            finite = false;
    });
    return finite;
}

void Optimiser::step(
    const Gradients &gradients, std::int64_t step, double learningRate, double weightDecay, WorkerPool &pool)
{
    pool.run(static_cast<int>(m_stretches.size()), [&](int index) {
        const Stretch &stretch = m_stretches[static_cast<std::size_t>(index)];
        const Parameter &parameter = m_parameters[stretch.parameter];
        adamStep(flat(parameter.weight, stretch), flat(gradients[stretch.parameter], stretch),
            flat(parameter.mean, stretch), flat(parameter.variance, stretch), step,
            adamOptions(parameter.weight, learningRate, weightDecay));
    });
}

void Optimiser::stepByTorch(const Gradients &gradients, std::int64_t step, double learningRate, double weightDecay)
{
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        auto [name, weight, mean, variance] = m_parameters[i];
        const AdamOptions options = adamOptions(weight, learningRate, weightDecay);
        mean.mul_(options.beta1).add_(gradients[i], 1 - options.beta1);
        variance.mul_(options.beta2).addcmul_(gradients[i], gradients[i], 1 - options.beta2);
        weight.mul_(1 - learningRate * options.weightDecay);
        weight.addcdiv_(mean, variance.sqrt().add_(options.epsilon), -stepSize(options, step));
    }
}

void Optimiser::follow()
{
    for (Parameter &parameter : m_parameters) {
        parameter.mean = torch::empty_like(parameter.weight).copy_(parameter.mean);
        parameter.variance = torch::empty_like(parameter.weight).copy_(parameter.variance);
    }
}

std::vector<NamedTensor> Optimiser::moments() const
{
    std::vector<NamedTensor> result;
    for (const Parameter &parameter : m_parameters) {
        result.push_back(named("mean." + parameter.name, parameter.mean));
        result.push_back(named("variance." + parameter.name, parameter.variance));
    }
    return result;
}

void Optimiser::setMoments(const std::vector<NamedTensor> &moments)
{
    if (moments.size() != 2 * m_parameters.size())
        throw std::runtime_error("Adam's moments do not fit the network");
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        const Parameter &parameter = m_parameters[i];
        copyMoment(parameter.mean, "mean." + parameter.name, moments[2 * i]);
        copyMoment(parameter.variance, "variance." + parameter.name, moments[2 * i + 1]);
    }
}

} // namespace digitlab
