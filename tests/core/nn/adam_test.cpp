// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/adam.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

using namespace digitlab;

namespace {

struct State {
    std::vector<float> weights;
    std::vector<float> mean = std::vector<float>(weights.size(), 0);
    std::vector<float> variance = std::vector<float>(weights.size(), 0);

    void step(const std::vector<float> &gradients, std::int64_t number, const AdamOptions &options = {})
    {
        adamStep(weights, gradients, mean, variance, number, options);
    }
};

} // namespace

TEST(Adam, TakesAFirstStepOfTheLearningRateAgainstTheGradientsSign)
{
    State state{{1, -1, 0.5F}};
    state.step({0.3F, -20, 0}, 1, {.learningRate = 0.1});

    EXPECT_NEAR(state.weights[0], 0.9, 1e-5);
    EXPECT_NEAR(state.weights[1], -0.9, 1e-5);
    EXPECT_FLOAT_EQ(state.weights[2], 0.5F);
}

TEST(Adam, FollowsTheMomentsOfThePaper)
{
    // By hand from algorithm 1: gradients 1 and 3, learning rate 0.1.
    State state{{0}};
    state.step({1}, 1, {.learningRate = 0.1});
    state.step({3}, 2, {.learningRate = 0.1});

    const double mean = (0.1 * 0.9 + 0.3) / (1 - 0.81);
    const double variance = (0.001 * 0.999 + 0.009) / (1 - 0.998001);
    EXPECT_NEAR(state.weights[0], -0.1 - 0.1 * mean / std::sqrt(variance), 1e-5);
}

TEST(Adam, DecaysWeightsApartFromTheGradient)
{
    State state{{2}};
    state.step({0}, 1, {.learningRate = 0.1, .weightDecay = 0.5});

    EXPECT_FLOAT_EQ(state.weights[0], 2 * (1 - 0.05F));
}

TEST(Adam, TellsGradientsThatAreNotFinite)
{
    std::vector<float> gradient(100, -1e30F);
    EXPECT_TRUE(areFinite(gradient));
    gradient[63] = std::numeric_limits<float>::infinity();
    EXPECT_FALSE(areFinite(gradient));
    gradient[63] = std::numeric_limits<float>::quiet_NaN();
    EXPECT_FALSE(areFinite(gradient));
}
