// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/adam_trace.h"

#include "core/training/trainer.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace digitlab;

namespace {

RunConfig config()
{
    return {.network = {.filters = {2, 2, 2}, .dropout = 0.1, .denseWidth = 4, .rescale = Rescale::Unit},
        .training = {.epochs = 3, .batchSize = 16, .earlyStoppingPatience = 1, .seed = 7, .threads = 2}};
}

} // namespace

TEST(AdamTrace, FollowsTheMomentsByTheirFormulas)
{
    const AdamTrace trace = adamTrace(tinyDigits(), config(), 8);
    ASSERT_EQ(trace.gradients.size(), 8U); // past the end of the first epoch of 5 batches
    EXPECT_TRUE(trace.weight.starts_with("conv1_weight["));
    double mean = 0;
    double square = 0;
    for (std::size_t i = 0; i < trace.gradients.size(); ++i) {
        mean = 0.9 * mean + 0.1 * trace.gradients[i];
        square = 0.999 * square + 0.001 * trace.gradients[i] * trace.gradients[i];
        EXPECT_NEAR(trace.means[i], mean, 1e-6);
        EXPECT_NEAR(trace.deviations[i], std::sqrt(square), 1e-5);
    }
}

TEST(AdamTrace, IsOfTheRunItself)
{
    const SplitDataset data = tinyDigits();
    const AdamTrace trace = adamTrace(data, config(), 5);
    Network network(config().network, config().training.seed);
    Trainer trainer(network, config().training);
    std::vector<NamedTensor> moments;
    std::stop_source stop;
    int batches = 0;
    trainer.run(
        data.train, data.test,
        [&](const TrainingEvent &) {
            if (++batches == 5) {
                moments = trainer.state().moments;
                stop.request_stop();
            }
        },
        stop.get_token());

    const auto found = std::ranges::find(moments, "mean.conv1_weight", &NamedTensor::name);
    ASSERT_NE(found, moments.end());
    EXPECT_NE(std::ranges::find(found->values, static_cast<float>(trace.means.back())), found->values.end());
}

TEST(AdamTrace, EndsWithTheTraining)
{
    EXPECT_EQ(adamTrace(tinyDigits(), config(), 1000).means.size(), 15U);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(adamTrace(tinyDigits(), config(), 5, stop.get_token()).means.empty());
}
