// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

TEST(TrainingConfig, IsRefusedWithTheFieldItsValueAndWhatIsAllowed)
{
    EXPECT_THAT([] { validate(TrainingConfig{.epochs = 0}); },
        ThrowsMessage<std::invalid_argument>("epochs is 0; expected 1 to 10,000"));
    EXPECT_THAT([] { validate(TrainingConfig{.learningRate = -1}); },
        ThrowsMessage<std::invalid_argument>(HasSubstr("learning rate is -1")));
    EXPECT_THROW(
        validate(TrainingConfig{.learningRate = std::numeric_limits<double>::quiet_NaN()}), std::invalid_argument);
    EXPECT_THROW(validate(TrainingConfig{.batchSize = 0}), std::invalid_argument);
    EXPECT_THROW(validate(TrainingConfig{.augmentation = {.rotation = 200}}), std::invalid_argument);
    EXPECT_THROW(validate(TrainingConfig{.augmentation = {.scale = 1}}), std::invalid_argument);
    EXPECT_THROW(validate(TrainingConfig{.augmentation = {.elastic = 11}}), std::invalid_argument);
    EXPECT_THROW(validate(TrainingConfig{.augmentation = {.thickness = 4}}), std::invalid_argument);
    EXPECT_THAT([] { validate(TrainingConfig{.epochs = 5, .warmupEpochs = 6}); },
        ThrowsMessage<std::invalid_argument>("the warm-up of 6 epochs is longer than the training of 5"));
    EXPECT_THROW(validate(TrainingConfig{.earlyStoppingPatience = -1}), std::invalid_argument);
    EXPECT_NO_THROW(validate(TrainingConfig{}));
}

TEST(LearningRate, StaysFallsOrRisesAndFallsAsTheScheduleSays)
{
    TrainingConfig config{.learningRate = 0.01, .schedule = Schedule::Constant};
    EXPECT_DOUBLE_EQ(learningRateAt(config, 0, 100), 0.01);
    EXPECT_DOUBLE_EQ(learningRateAt(config, 99, 100), 0.01);

    config.schedule = Schedule::Cosine;
    EXPECT_DOUBLE_EQ(learningRateAt(config, 0, 100), 0.01);
    EXPECT_NEAR(learningRateAt(config, 50, 100), 0.005, 1e-12);
    EXPECT_LT(learningRateAt(config, 99, 100), 1e-5);

    config.schedule = Schedule::OneCycle;
    EXPECT_NEAR(learningRateAt(config, 0, 100), 0.01 / 25, 1e-12);
    EXPECT_NEAR(learningRateAt(config, 30, 100), 0.01, 1e-12);
    EXPECT_LT(learningRateAt(config, 99, 100), 1e-4);
}

TEST(LearningRate, RisesInALineDuringTheWarmUp)
{
    TrainingConfig config{.epochs = 10, .learningRate = 0.01, .schedule = Schedule::Constant, .warmupEpochs = 2};
    EXPECT_GT(learningRateAt(config, 0, 100), 0);
    EXPECT_LT(learningRateAt(config, 0, 100), 0.001);
    EXPECT_NEAR(learningRateAt(config, 10, 100), 0.005, 0.0005);
    EXPECT_DOUBLE_EQ(learningRateAt(config, 20, 100), 0.01);

    config.schedule = Schedule::Cosine;
    EXPECT_NEAR(learningRateAt(config, 10, 100), 0.005, 0.0005);
    EXPECT_DOUBLE_EQ(learningRateAt(config, 20, 100), 0.01);
    EXPECT_NEAR(learningRateAt(config, 60, 100), 0.005, 1e-12);

    config.schedule = Schedule::OneCycle;
    EXPECT_NEAR(learningRateAt(config, 20, 100), 0.01, 1e-12); // the rise takes as long as the warm-up
    EXPECT_LT(learningRateAt(config, 30, 100), 0.01);
}
