// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/optimiser_p.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

Gradients gradientsOf(float value)
{
    return {torch::full({2, 3}, value), torch::full({2}, value)};
}

} // namespace

TEST(Optimiser, AddsGradientsUpAndTellsWhereOneIsNotFinite)
{
    const torch::nn::Linear layer(3, 2);
    const Optimiser optimiser(*layer);
    WorkerPool pool(2);
    const Gradients sum = gradientsOf(1);
    EXPECT_TRUE(optimiser.add({gradientsOf(2), gradientsOf(4)}, sum, pool));
    EXPECT_TRUE(sum[0].equal(torch::full({2, 3}, 7.F)));
    EXPECT_TRUE(sum[1].equal(torch::full({2}, 7.F)));
    EXPECT_FALSE(optimiser.add({gradientsOf(std::numeric_limits<float>::infinity())}, sum, pool));
}

TEST(Optimiser, BringsAGradientIntoTheOrderOfItsParameterInMemory)
{
    const torch::nn::Linear layer(3, 2);
    const Optimiser optimiser(*layer);
    const torch::Tensor across = torch::arange(6, torch::kFloat).reshape({3, 2}).t();
    const Gradients laidOut = optimiser.laidOut({across, torch::zeros({2})});
    EXPECT_EQ(laidOut[0].strides(), layer->weight.strides());
    EXPECT_TRUE(laidOut[0].equal(across));
}

TEST(Optimiser, StepsAlikeWithItsOwnSumsAndWithLibTorchs)
{
    torch::manual_seed(1);
    const torch::nn::Linear own(3, 2);
    torch::manual_seed(1);
    const torch::nn::Linear torchs(3, 2);
    Optimiser first(*own);
    Optimiser second(*torchs);
    WorkerPool pool(1);
    const torch::NoGradGuard noGrad;
    for (int step = 1; step <= 20; ++step) {
        const Gradients gradients{torch::randn({2, 3}), torch::randn({2})};
        first.step(gradients, step, 0.01, 0.1, pool);
        second.stepByTorch(gradients, step, 0.01, 0.1);
    }
    EXPECT_TRUE(own->weight.allclose(torchs->weight, 1e-5, 1e-6));
    EXPECT_TRUE(own->bias.allclose(torchs->bias, 1e-5, 1e-6));
}

TEST(Optimiser, GoesOnFromTheMomentsOfAnotherOfTheSameShapeAlone)
{
    const torch::nn::Linear layer(3, 2);
    Optimiser first(*layer);
    WorkerPool pool(1);
    first.step(gradientsOf(1), 1, 0.01, 0, pool);
    Optimiser second(*layer);
    EXPECT_NE(second.moments(), first.moments());
    second.setMoments(first.moments());
    second.follow();
    EXPECT_EQ(second.moments(), first.moments());

    const torch::nn::Linear wider(4, 2);
    EXPECT_THAT([&] { Optimiser(*wider).setMoments(first.moments()); },
        ThrowsMessage<std::runtime_error>(HasSubstr("do not fit the network")));
}
