#include "core/training/adam.h"

#include <cmath>

namespace digitlab {

void adamStep(std::span<float> weights, std::span<const float> gradients, std::span<float> mean,
    std::span<float> variance, std::int64_t step, const AdamOptions &options)
{
    const double correction1 = 1 - std::pow(options.beta1, static_cast<double>(step));
    const double correction2 = std::sqrt(1 - std::pow(options.beta2, static_cast<double>(step)));
    const auto stepSize = static_cast<float>(options.learningRate * correction2 / correction1);
    const auto epsilon = static_cast<float>(options.epsilon);
    const auto keep = static_cast<float>(1 - options.learningRate * options.weightDecay);
    const auto beta1 = static_cast<float>(options.beta1);
    const auto beta2 = static_cast<float>(options.beta2);

    float *w = weights.data();
    const float *g = gradients.data();
    float *m = mean.data();
    float *v = variance.data();
    const std::size_t count = weights.size();
    for (std::size_t i = 0; i < count; ++i) {
        m[i] = beta1 * m[i] + (1 - beta1) * g[i];
        v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
        w[i] = keep * w[i] - stepSize * m[i] / (std::sqrt(v[i]) + epsilon);
    }
}

} // namespace digitlab
