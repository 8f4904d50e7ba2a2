// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/adam_by_torch_p.h"

#include <gtest/gtest.h>

using namespace digitlab;

namespace {

std::span<float> values(const torch::Tensor &tensor)
{
    return {tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel())};
}

} // namespace

TEST(AdamByTorch, TakesTheSameStepsAsTheProcessorsAdam)
{
    torch::manual_seed(1);
    torch::Tensor weight = torch::randn({50});
    torch::Tensor mean = torch::zeros({50});
    torch::Tensor variance = torch::zeros({50});
    const torch::Tensor otherWeight = weight.clone();
    const torch::Tensor otherMean = mean.clone();
    const torch::Tensor otherVariance = variance.clone();
    const AdamOptions options{.learningRate = 0.01, .weightDecay = 0.1};

    for (std::int64_t step = 1; step <= 20; ++step) {
        const torch::Tensor gradient = torch::randn({50});
        adamStepByTorch(weight, gradient, mean, variance, step, options);
        adamStep(values(otherWeight), values(gradient), values(otherMean), values(otherVariance), step, options);
    }

    EXPECT_TRUE(torch::allclose(weight, otherWeight, 1e-4, 1e-5)) << (weight - otherWeight).abs().max();
}
