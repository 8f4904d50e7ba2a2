// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/classifier.h"

#include "tests/support/diverged_network.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace digitlab {

namespace {

std::shared_ptr<const Network> untrained()
{
    return std::make_shared<const Network>(
        NetworkSpec{.filters = {2, 2, 2}, .denseWidth = 8, .rescale = Rescale::Unit}, /*seed=*/1);
}

Drawing seven()
{
    return {.width = 500, .height = 500, .strokes = {{{100, 100}, {350, 100}, {200, 400}}}, .label = std::nullopt};
}

/// Its test for digits accepts nothing.
std::shared_ptr<const Network> refusing(Network network)
{
    network.setCalibration({.oodDetector = OodDetector{.inputs = 8,
                                .hidden = 1,
                                .hiddenWeights = std::vector<float>(8, 0),
                                .hiddenBias = {1},
                                .outputWeights = {1},
                                .threshold = 2}});
    return std::make_shared<const Network>(std::move(network));
}

} // namespace

TEST(Classifier, GivesTheNetworksProbabilitiesForWhatItSees)
{
    const auto network = untrained();
    const DrawingPrediction prediction = Classifier(network).read(seven(), 40);

    EXPECT_EQ(prediction.probabilities, network->probabilities(prediction.steps.centred.pixels));
    EXPECT_NEAR(std::accumulate(prediction.probabilities.begin(), prediction.probabilities.end(), 0.0), 1, 1e-5);
    const auto highest = std::max_element(prediction.probabilities.begin(), prediction.probabilities.end());
    EXPECT_EQ(prediction.predicted, highest - prediction.probabilities.begin());
}

TEST(Classifier, ReadsNoDigitInWhatIsRejected)
{
    const Classifier classifier(untrained());
    for (const DrawingPrediction &prediction :
        {classifier.read(Drawing{}, 40), classifier.read(filledImage(50, 50)), classifier.readAsIs(Image{})}) {
        EXPECT_EQ(prediction.predicted, -1);
        EXPECT_TRUE(prediction.probabilities.empty());
        EXPECT_EQ(prediction.steps.rejection, "nothing is drawn");
    }
}

TEST(Classifier, ReadsAnImageAsItReadsTheDrawing)
{
    const Classifier classifier(untrained());
    const DrawingPrediction drawn = classifier.read(seven(), 40);
    const DrawingPrediction image = classifier.read(drawn.steps.raster);

    EXPECT_EQ(image.predicted, drawn.predicted);
}

TEST(Classifier, UsesAnImageAsItIsWhenAsked)
{
    const auto network = untrained();
    Image offCentre = filledImage(28, 28);
    for (int y = 2; y < 9; ++y)
        offCentre.at(3, y) = 200;
    const DrawingPrediction prediction = Classifier(network).readAsIs(offCentre);

    EXPECT_EQ(prediction.steps.centred, offCentre);
    EXPECT_EQ(prediction.probabilities, network->probabilities(offCentre.pixels));
}

TEST(Classifier, BringsAnotherSizeToTheNetworksBeforeItUsesItAsItIs)
{
    const DrawingPrediction prediction = Classifier(untrained()).readAsIs(filledImage(300, 80, 3, 255));

    EXPECT_EQ(prediction.steps.centred, filledImage(28, 28, 1, 255));
    EXPECT_EQ(prediction.probabilities.size(), 10U);
}

TEST(Classifier, KeepsTheBestGuessOfWhatTheNetworksTestForDigitsRefuses)
{
    const auto network = untrained();
    const DrawingPrediction accepted = Classifier(network).read(seven(), 40);
    const DrawingPrediction refused = Classifier(refusing(*network)).read(seven(), 40);

    EXPECT_TRUE(refused.rejected());
    EXPECT_EQ(refused.steps.rejection, "not like any digit");
    EXPECT_TRUE(refused.hasGuess());
    EXPECT_EQ(refused.predicted, accepted.predicted);
    EXPECT_EQ(refused.probabilities, accepted.probabilities);
}

TEST(Classifier, GuessesNothingWhereTheStepsLeadToNoImage)
{
    const Drawing dot{.width = 500, .height = 500, .strokes = {{{100, 100}}}, .label = std::nullopt};
    const DrawingPrediction prediction = Classifier(refusing(*untrained())).read(dot, 40);

    EXPECT_TRUE(prediction.rejected());
    EXPECT_FALSE(prediction.hasGuess());
    EXPECT_EQ(prediction.steps.rejection, "only a dot");
}

TEST(Classifier, SaysThatADivergedNetworkAnswersWithNoNumber)
{
    const DrawingPrediction prediction
        = Classifier(std::make_shared<const Network>(divergedNetwork())).read(seven(), 40);

    EXPECT_EQ(prediction.predicted, -1);
    EXPECT_TRUE(prediction.probabilities.empty());
    EXPECT_EQ(prediction.steps.rejection, "the network's output is not a finite number");
}

TEST(Classifier, GivesProbabilitiesAtTheCalibratedTemperature)
{
    Network network = *untrained();
    network.setCalibration({.temperature = 1e6});
    const DrawingPrediction prediction = Classifier(std::make_shared<const Network>(network)).read(seven(), 40);

    for (const float probability : prediction.probabilities)
        EXPECT_NEAR(probability, 0.1, 1e-3);
}

TEST(Classifier, LeavesOutTheStepsThatAreSwitchedOff)
{
    const DrawingPrediction prediction = Classifier(untrained(), {.skipped = {Step::Centre}}).read(seven(), 40);

    EXPECT_EQ(prediction.steps.centred, normalise(seven(), 40, {.skipped = {Step::Centre}}).centred);
}

TEST(Classifier, RefusesToBeWithoutANetwork)
{
    EXPECT_THROW(Classifier(nullptr), std::invalid_argument);
}

} // namespace digitlab
