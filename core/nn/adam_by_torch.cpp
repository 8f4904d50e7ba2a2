// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/adam_by_torch_p.h"

#include <cmath>

namespace digitlab {

void adamStepByTorch(torch::Tensor weight, const torch::Tensor &gradient, torch::Tensor mean, torch::Tensor variance,
    std::int64_t step, const AdamOptions &options)
{
    const torch::NoGradGuard noGrad;
    const auto count = static_cast<double>(step);
    const double stepSize
        = options.learningRate * std::sqrt(1 - std::pow(options.beta2, count)) / (1 - std::pow(options.beta1, count));
    mean.mul_(options.beta1).add_(gradient, 1 - options.beta1);
    variance.mul_(options.beta2).addcmul_(gradient, gradient, 1 - options.beta2);
    weight.mul_(1 - options.learningRate * options.weightDecay);
    weight.addcdiv_(mean, variance.sqrt().add_(options.epsilon), -stepSize);
}

} // namespace digitlab
