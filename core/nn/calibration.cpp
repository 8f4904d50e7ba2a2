// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/calibration.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <stdexcept>
#include <string>

namespace digitlab {

namespace {

void requireFinite(std::span<const float> values)
{
    if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); }))
        throw std::invalid_argument("The out-of-distribution test has a weight that is not a number.");
}

/// With the highest taken out first, so that no exponential overflows.
float energy(std::span<const float> logits)
{
    const float highest = *std::ranges::max_element(logits);
    return highest
        + std::log(std::transform_reduce(logits.begin(), logits.end(), 0.0F, std::plus(),
            [highest](float logit) { return std::exp(logit - highest); }));
}

void validate(const OodDetector &test, const NetworkSpec &spec)
{
    if (test.inputs != spec.denseWidth)
        throw std::invalid_argument("The out-of-distribution test expects " + std::to_string(test.inputs)
            + " features; the network gives " + std::to_string(spec.denseWidth) + ".");
    const auto hidden = static_cast<std::size_t>(std::max(0, test.hidden));
    if (test.hidden < 1 || test.hiddenWeights.size() != hidden * static_cast<std::size_t>(test.inputs)
        || test.hiddenBias.size() != hidden || test.outputWeights.size() != hidden)
        throw std::invalid_argument("The out-of-distribution test has weights that do not match its sizes.");
    requireFinite(test.hiddenWeights);
    requireFinite(test.hiddenBias);
    requireFinite(test.outputWeights);
    requireFinite(std::array{test.outputBias, test.threshold});
}

} // namespace

float OodDetector::score(std::span<const float> features, std::span<const float> logits) const
{
    float score = outputBias;
    auto weights = hiddenWeights.begin();
    for (std::size_t unit = 0; unit < outputWeights.size(); ++unit) {
        const float sum = std::inner_product(features.begin(), features.end(), weights, hiddenBias[unit]);
        score += outputWeights[unit] * std::max(0.0F, sum);
        weights += inputs;
    }
    return addsEnergy ? score + energy(logits) : score;
}

void Calibration::scale(std::span<float> logits) const
{
    if (temperature == 1)
        return;
    for (float &logit : logits)
        logit = static_cast<float>(static_cast<double>(logit) / temperature);
}

void validate(const Calibration &calibration, const NetworkSpec &spec)
{
    if (!std::isfinite(calibration.temperature) || calibration.temperature <= 0)
        throw std::invalid_argument(
            "The temperature must be above 0, not " + std::to_string(calibration.temperature) + ".");
    if (calibration.oodDetector)
        validate(*calibration.oodDetector, spec);
}

} // namespace digitlab
