// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network_p.h"

#include "core/nn/torch_memory_p.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr std::int64_t pixels = 28 * 28;
constexpr std::int64_t imagesAtOnce = 64; // of 256, the first block's maps alone take 40 MB in each thread

std::vector<float> values(const torch::Tensor &tensor)
{
    const torch::Tensor plain = tensor.detach().cpu().contiguous();
    return {plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel()};
}

void append(std::vector<float> &target, const torch::Tensor &tensor)
{
    const torch::Tensor plain = tensor.contiguous();
    target.insert(target.end(), plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel());
}

/// Parameters, then buffers, each in the order of their making.
std::vector<std::pair<std::string, torch::Tensor>> namedTensors(const CnnModule &module)
{
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    for (const auto &item : module.named_parameters())
        tensors.emplace_back(item.key(), item.value());
    for (const auto &item : module.named_buffers())
        tensors.emplace_back(item.key(), item.value());
    return tensors;
}

void copyInto(torch::Tensor target, const std::string &name, const NamedTensor &source)
{
    if (source.name != name || source.shape != target.sizes().vec()
        || static_cast<std::int64_t>(source.values.size()) != target.numel())
        throw std::runtime_error(
            "the weights \"" + source.name + "\" do not fit the network, which expects \"" + name + "\"");
    const torch::NoGradGuard noGrad;
    auto *data
        = const_cast<float *>(source.values.data()); // from_blob takes no const pointer; the values are only read
    target.copy_(torch::from_blob(data, source.shape));
}

} // namespace

torch::Tensor imageTensor(std::span<const std::uint8_t> images)
{
    const auto count = static_cast<std::int64_t>(images.size()) / pixels;
    auto *bytes
        = const_cast<std::uint8_t *>(images.data()); // from_blob takes no const pointer; the bytes are only read
    return torch::from_blob(bytes, {count, 1, 28, 28}, torch::kUInt8).to(torch::kFloat);
}

Network::Network(const NetworkSpec &spec, std::uint64_t seed)
{
    validate(spec);
    m_private = std::make_unique<Private>(Private{spec, std::make_shared<CnnModule>(spec, seed), {}, {}});
}

Network::~Network() = default;
Network::Network(Network &&) noexcept = default;
Network &Network::operator=(Network &&) noexcept = default;

Network::Network(const Network &other)
    : Network(other.spec())
{
    const torch::NoGradGuard noGrad;
    const auto from = namedTensors(*other.m_private->module);
    auto to = namedTensors(*m_private->module);
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i].second.copy_(from[i].second);
    m_private->calibration = other.calibration();
    m_private->preparation = other.preparation();
}

Network &Network::operator=(const Network &other)
{
    return *this = Network(other);
}

const NetworkSpec &Network::spec() const
{
    return m_private->spec;
}

Activations Network::activations(std::span<const std::uint8_t> images) const
{
    const torch::InferenceMode inference;
    Activations result;
    const auto count = static_cast<std::int64_t>(images.size()) / pixels;
    result.features.reserve(static_cast<std::size_t>(count * spec().denseWidth));
    result.logits.reserve(static_cast<std::size_t>(count * spec().classes));
    for (std::int64_t first = 0; first < count; first += imagesAtOnce) {
        const std::int64_t size = std::min(imagesAtOnce, count - first);
        const auto chunk
            = images.subspan(static_cast<std::size_t>(first * pixels), static_cast<std::size_t>(size * pixels));
        tellingBadAlloc([&] {
            const torch::Tensor features
                = m_private->module->features(imageTensor(chunk).to(m_private->module->device()));
            append(result.features, features);
            append(result.logits, m_private->module->output(features));
        });
    }
    return result;
}

std::vector<float> Network::logits(std::span<const std::uint8_t> images) const
{
    return activations(images).logits;
}

std::vector<float> Network::probabilities(std::span<const std::uint8_t> images) const
{
    std::vector<float> result = logits(images);
    calibration().scale(result);
    softmaxRows(result, spec().classes);
    return result;
}

std::vector<FeatureMaps> Network::featureMaps(std::span<const std::uint8_t> image) const
{
    const torch::InferenceMode inference;
    std::vector<FeatureMaps> result;
    for (const torch::Tensor &maps :
        m_private->module->featureMaps(imageTensor(image).to(m_private->module->device()))) {
        std::string layer = "conv2d";
        if (!result.empty())
            layer.append("_").append(std::to_string(result.size()));
        result.push_back({std::move(layer), static_cast<int>(maps.size(1)), static_cast<int>(maps.size(2)),
            static_cast<int>(maps.size(3)), values(maps)});
    }
    return result;
}

std::vector<NamedTensor> Network::weights() const
{
    std::vector<NamedTensor> result;
    for (const auto &[name, tensor] : namedTensors(*m_private->module))
        result.push_back({name, tensor.sizes().vec(), values(tensor)});
    return result;
}

void Network::setWeights(const std::vector<NamedTensor> &weights)
{
    const auto targets = namedTensors(*m_private->module);
    if (weights.size() != targets.size())
        throw std::runtime_error("the weights do not fit the network: " + std::to_string(weights.size())
            + " arrays, expected " + std::to_string(targets.size()));
    for (std::size_t i = 0; i < targets.size(); ++i)
        copyInto(targets[i].second, targets[i].first, weights[i]);
    m_private->calibration = {};
}

const Calibration &Network::calibration() const
{
    return m_private->calibration;
}

void Network::setCalibration(Calibration calibration)
{
    validate(calibration, spec());
    m_private->calibration = std::move(calibration);
}

const InputPreparation &Network::preparation() const
{
    return m_private->preparation;
}

void Network::setPreparation(const InputPreparation &preparation)
{
    m_private->preparation = preparation;
}

void softmaxRows(std::span<float> logits, int classes)
{
    const auto width = static_cast<std::size_t>(classes);
    for (std::size_t first = 0; first + width <= logits.size(); first += width) {
        const std::span<float> row = logits.subspan(first, width);
        const float highest = *std::max_element(row.begin(), row.end());
        float sum = 0;
        for (float &value : row)
            sum += value = std::exp(value - highest);
        for (float &value : row)
            value /= sum;
    }
}

} // namespace digitlab
