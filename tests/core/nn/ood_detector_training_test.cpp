// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/ood_detector_training.h"

#include "core/base/random.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace digitlab {

namespace {

constexpr int inputs = 4;

/// Points about one place, in four dimensions.
FeatureRows cloud(float centre, int count, std::uint64_t seed)
{
    Random random(seed, Stream::Digits);
    FeatureRows rows;
    for (int i = 0; i < count * inputs; ++i)
        rows.push_back(centre + static_cast<float>(random.normal()));
    return rows;
}

double acceptedFraction(const OodDetector &test, const FeatureRows &rows)
{
    int accepted = 0;
    for (std::size_t first = 0; first < rows.size(); first += inputs)
        accepted += test.accepts(std::span(rows).subspan(first, inputs), {}) ? 1 : 0;
    return accepted * static_cast<double>(inputs) / static_cast<double>(rows.size());
}

} // namespace

TEST(OodDetectorTraining, TellsWhatItWasNotShownFromWhatItWasShown)
{
    const OodDetector test = trainOodDetector(cloud(20, 1000, 1), cloud(12, 1000, 2), inputs, {.hidden = 8});

    EXPECT_GE(acceptedFraction(test, cloud(20, 1000, 3)), 0.98);
    EXPECT_LE(acceptedFraction(test, cloud(12, 1000, 4)), 0.02);
}

TEST(OodDetectorTraining, RefusesAboutTheFractionOfDigitsThatIsAskedFor)
{
    const OodDetector test
        = trainOodDetector(cloud(3, 4000, 1), cloud(2, 4000, 2), inputs, {.hidden = 8, .refusedDigits = 0.1});

    EXPECT_NEAR(acceptedFraction(test, cloud(3, 4000, 3)), 0.9, 0.03);
}

TEST(OodDetectorTraining, GivesTheSameForTheSameSeed)
{
    const auto trained = [](std::uint64_t seed) {
        return trainOodDetector(cloud(3, 50, 1), cloud(0, 50, 2), inputs, {.epochs = 2, .seed = seed});
    };

    EXPECT_EQ(trained(1), trained(1));
    EXPECT_NE(trained(1), trained(2));
}

TEST(OodDetectorTraining, KeepsTheLogOddsOfAClassThatIsTakenAway)
{
    const OodDetector detector = detectorOfClass(std::array{0.5F, -2.0F}, 0.25F);
    const std::array<float, 2> features = {3, 1};
    const std::array<float, 3> others = {1, 2, 0.5F};
    const float ofClass = 0.5F * 3 - 2 + 0.25F;

    EXPECT_FLOAT_EQ(
        detector.score(features, others), std::log(std::exp(1.0F) + std::exp(2.0F) + std::exp(0.5F)) - ofClass);
    EXPECT_FLOAT_EQ(detector.threshold, 0);
}

TEST(OodDetectorTraining, PutsTheThresholdWhereAFractionOfTheScoresLies)
{
    EXPECT_FLOAT_EQ(thresholdOf({5, 1, 4, 2, 3}, 0), 1);
    EXPECT_FLOAT_EQ(thresholdOf({5, 1, 4, 2, 3}, 0.4), 3);
}

TEST(OodDetectorTraining, RefusesTooFewRows)
{
    EXPECT_THROW(trainOodDetector(cloud(3, 9, 1), cloud(0, 50, 2), inputs), std::invalid_argument);
    EXPECT_THROW(trainOodDetector(cloud(3, 50, 1), {}, inputs), std::invalid_argument);
}

} // namespace digitlab
