// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/adam.h"

#include "core/base/wide_vectors.h"

#include <bit>
#include <cmath>

namespace digitlab {

namespace {

struct Factors {
    float stepSize;
    float epsilon;
    float keep;
    float beta1;
    float beta2;
};

DIGITLAB_WIDE_VECTORS void stepWeights(
    float *w, const float *g, float *m, float *v, std::size_t count, const Factors factors)
{
    for (std::size_t i = 0; i < count; ++i) {
        m[i] = factors.beta1 * m[i] + (1 - factors.beta1) * g[i];
        v[i] = factors.beta2 * v[i] + (1 - factors.beta2) * g[i] * g[i];
        w[i] = factors.keep * w[i] - factors.stepSize * m[i] / (std::sqrt(v[i]) + factors.epsilon);
    }
}

} // namespace

double stepSize(const AdamOptions &options, std::int64_t step)
{
    const auto count = static_cast<double>(step);
    return options.learningRate * std::sqrt(1 - std::pow(options.beta2, count)) / (1 - std::pow(options.beta1, count));
}

void adamStep(std::span<float> weights, std::span<const float> gradients, std::span<float> mean,
    std::span<float> variance, std::int64_t step, const AdamOptions &options)
{
    const auto epsilon = static_cast<float>(options.epsilon);
    const auto keep = static_cast<float>(1 - options.learningRate * options.weightDecay);
    const auto beta1 = static_cast<float>(options.beta1);
    const auto beta2 = static_cast<float>(options.beta2);

    stepWeights(weights.data(), gradients.data(), mean.data(), variance.data(), weights.size(),
        {static_cast<float>(stepSize(options, step)), epsilon, keep, beta1, beta2});
}

bool areFinite(std::span<const float> values)
{
    constexpr std::uint32_t exponent = 0x7F800000; // all ones in infinite values and in what is not a number
    std::uint32_t others = 0;
    for (const float value : values)
        others += (std::bit_cast<std::uint32_t>(value) & exponent) == exponent ? 1 : 0;
    return others == 0;
}

void addTo(std::span<float> target, std::span<const float> more)
{
    for (std::size_t i = 0; i < target.size(); ++i)
        target[i] += more[i];
}

} // namespace digitlab
