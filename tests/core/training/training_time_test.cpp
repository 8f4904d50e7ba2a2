// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_time.h"

#include "core/training/presets.h"

#include <gtest/gtest.h>

using namespace digitlab;

namespace {

RunConfig withFilters(std::array<int, 3> filters)
{
    RunConfig config = preset("final");
    config.network.filters = filters;
    return config;
}

} // namespace

TEST(TrainingTime, IsThatOfTheLastTrainingWhereNothingHasChanged)
{
    const RunConfig config = preset("final");
    const TrainingSpeed speed{.imagesPerSecond = 1000, .work = workPerImage(config)};
    EXPECT_NEAR(expectedSeconds(config, 700, 0, speed), config.training.epochs * 0.7, 1e-9);
    EXPECT_NEAR(expectedSeconds(config, 700, 300, speed), config.training.epochs * 0.8, 1e-9)
        << "validation is the forward pass alone";
}

/// Measured on two cores with the preset final: 274 microseconds an image; 71 with filters of 8, 16, 32; 892 with 64,
/// 128, 256; 44 with 4, 4, 4 and 8 values between.
TEST(TrainingTime, GrowsWithTheNetworkAsItWasMeasured)
{
    const double usual = workPerImage(preset("final"));
    EXPECT_NEAR(workPerImage(withFilters({8, 16, 32})) / usual, 71.0 / 274, 0.08);
    EXPECT_NEAR(workPerImage(withFilters({64, 128, 256})) / usual, 892.0 / 274, 0.5);
    RunConfig tiny = withFilters({4, 4, 4});
    tiny.network.denseWidth = 8;
    EXPECT_NEAR(workPerImage(tiny) / usual, 44.0 / 274, 0.08);
}

TEST(TrainingTime, OfAnUnknownMachineIsOfTheRightOrder)
{
    const RunConfig config = preset("final");
    const double seconds = expectedSeconds(config, 700, 300, typicalSpeed(2));
    EXPECT_GT(seconds, 1);
    EXPECT_LT(seconds, 20);
}
