// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/calibration.h"

#include "core/base/image.h"
#include "core/nn/network.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>

namespace digitlab {

namespace {

constexpr NetworkSpec calibratedSpec{.filters = {2, 2, 2}, .denseWidth = 2};

/// Accepts features whose sum is at least 5.
OodDetector sumTest()
{
    return {.inputs = 2, .hidden = 1, .hiddenWeights = {1, 1}, .hiddenBias = {0}, .outputWeights = {1}, .threshold = 5};
}

} // namespace

TEST(Calibration, DividesLogitsByTheTemperature)
{
    std::array<float, 3> logits = {2, 4, -6};
    Calibration{.temperature = 2}.scale(logits);

    EXPECT_EQ(logits, (std::array<float, 3>{1, 2, -3}));
}

TEST(Calibration, AcceptsWhatReachesTheThreshold)
{
    EXPECT_TRUE(sumTest().accepts(std::array{2.0F, 3.0F}, {}));
    EXPECT_FALSE(sumTest().accepts(std::array{2.0F, 2.0F}, {}));
}

TEST(Calibration, AddsTheLogitsEnergyWhereItIsAskedFor)
{
    OodDetector detector = sumTest();
    detector.addsEnergy = true;
    const std::array<float, 2> logits = {1000, 1000};

    EXPECT_FLOAT_EQ(detector.score(std::array{2.0F, 3.0F}, logits), 5 + 1000 + std::log(2.0F));
    EXPECT_FLOAT_EQ(detector.score(std::array{0.0F, 0.0F}, std::array{-3.0F}), -3);
}

TEST(Calibration, RefusesWhatDoesNotFitTheNetwork)
{
    EXPECT_NO_THROW(validate({.temperature = 1.5, .oodDetector = sumTest()}, calibratedSpec));
    EXPECT_THROW(validate({.temperature = 0}, calibratedSpec), std::invalid_argument);
    EXPECT_THROW(
        validate({.temperature = std::numeric_limits<double>::quiet_NaN()}, calibratedSpec), std::invalid_argument);
    OodDetector other = sumTest();
    other.inputs = 3;
    EXPECT_THROW(validate({.oodDetector = other}, calibratedSpec), std::invalid_argument);
    other = sumTest();
    other.hiddenBias.clear();
    EXPECT_THROW(validate({.oodDetector = other}, calibratedSpec), std::invalid_argument);
    other = sumTest();
    other.outputBias = std::numeric_limits<float>::infinity();
    EXPECT_THROW(validate({.oodDetector = other}, calibratedSpec), std::invalid_argument);
}

TEST(Calibration, SoftensANetworksProbabilitiesAndIsForgottenWithItsWeights)
{
    Network network(calibratedSpec, 3);
    const std::vector<std::uint8_t> image(imagePixels, 90);
    const std::vector<float> before = network.probabilities(image);

    network.setCalibration({.temperature = 1000});
    for (const float probability : network.probabilities(image))
        EXPECT_NEAR(probability, 0.1, 0.05);
    EXPECT_EQ(Network(network).calibration().temperature, 1000);

    network.setWeights(network.weights());
    EXPECT_EQ(network.calibration(), Calibration{});
    EXPECT_EQ(network.probabilities(image), before);
}

} // namespace digitlab
