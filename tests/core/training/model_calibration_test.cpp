// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/model_calibration.h"

#include "core/evaluation/classifier.h"
#include "core/evaluation/prediction_table.h"
#include "core/synthetic/builtin_digits.h"
#include "core/synthetic/non_digits.h"
#include "tests/support/diverged_network.h"
#include "tests/support/strange_shapes.h"
#include "tests/support/tiny_datasets.h"

#include <gtest/gtest.h>

namespace digitlab {

namespace {

DrawingPrediction readShape(const Classifier &classifier, const std::variant<Drawing, Image> &shape)
{
    if (const auto *image = std::get_if<Image>(&shape))
        return classifier.read(*image);
    const Drawing &drawing = std::get<Drawing>(shape);
    return classifier.read(drawing, penWidthFromFraction(drawing, defaultPenWidth));
}

/// The model that ships, calibrated once for all tests: on built-in digits alone, so that no data is needed.
const Classifier &classifier()
{
    static const Classifier classifier = [] {
        const Model model = calibrated(shippedModel(), builtinDigits({.perClass = 40, .seed = 50}).train);
        return Classifier(std::make_shared<const Network>(model.network));
    }();
    return classifier;
}

} // namespace

TEST(ModelCalibration, RefusesNineteenInTwentyShapesThatItWasNeverShown)
{
    constexpr int each = 50;
    int refused = 0;
    for (const StrangeShape shape : strangeShapes) {
        for (std::uint64_t i = 0; i < each; ++i) {
            Random random(11, Stream::Digits, i, static_cast<std::uint64_t>(shape));
            refused += readShape(classifier(), strangeDrawing(shape, random)).steps.rejected() ? 1 : 0;
        }
    }

    EXPECT_GE(refused, 0.95 * each * static_cast<double>(strangeShapes.size()));
}

TEST(ModelCalibration, RefusesScribblesGridsLettersAndTextures)
{
    constexpr int each = 50;
    int refused = 0;
    for (const NonDigit kind : nonDigitKinds) {
        for (std::uint64_t i = 0; i < each; ++i) {
            Random random(12, Stream::Digits, i, static_cast<std::uint64_t>(kind));
            refused += readShape(classifier(), nonDigit(kind, random)).steps.rejected() ? 1 : 0;
        }
    }

    EXPECT_GE(refused, 0.95 * each * static_cast<double>(nonDigitKinds.size()));
}

TEST(ModelCalibration, RefusesHardlyAnyDigit)
{
    const Dataset digits = builtinDigits({.perClass = 60, .seed = 6}).train;
    int refused = 0;
    for (int i = 0; i < digits.size(); ++i) {
        const auto pixels = digits.image(i);
        const Image image{imageSide, imageSide, 1, {pixels.begin(), pixels.end()}};
        refused += classifier().read(image).steps.rejected() ? 1 : 0;
    }

    EXPECT_LE(refused, 0.01 * digits.size());
}

TEST(ModelCalibration, SaysWhyInAWord)
{
    Random random(13, Stream::Digits);

    EXPECT_EQ(
        readShape(classifier(), strangeDrawing(StrangeShape::Rays, random)).steps.rejection, "not like any digit");
}

TEST(ModelCalibration, RefusesHeldOutSamplesThatDoNotFit)
{
    EXPECT_THROW(calibrated(shippedModel(), Dataset(shippedModel().classNames)), std::invalid_argument);
    EXPECT_THROW(calibrated(shippedModel(), blackAndWhite(2)), std::invalid_argument);
}

TEST(ModelCalibration, GivesOtherClassesATemperatureAlone)
{
    Model model{
        .network = Network({.filters = {2, 2, 2}, .denseWidth = 8, .classes = 2}), .classNames = {"black", "white"}};
    model = calibrated(std::move(model), blackAndWhite(8));

    EXPECT_FALSE(model.network.calibration().oodDetector.has_value());
}

TEST(ModelCalibration, TakesAwayTheClassOfWhatIsNoDigit)
{
    std::vector<std::string> names = shippedModel().classNames;
    names.emplace_back("none");
    const Model eleven{
        .network = Network({.filters = {2, 2, 2}, .denseWidth = 8, .classes = 11}, 4), .classNames = names};
    const Model ten = withoutNonDigitClass(eleven);
    const Dataset digit = builtinDigits({.perClass = 2, .seed = 9}).train;

    EXPECT_EQ(ten.classNames, shippedModel().classNames);
    std::vector<float> expected = eleven.network.logits(digit.image(0));
    expected.pop_back();
    EXPECT_EQ(ten.network.logits(digit.image(0)), expected);
}

TEST(ModelCalibration, LeavesElevenClassesOfAnotherKindAlone)
{
    std::vector<std::string> names = shippedModel().classNames;
    names.emplace_back("ten");
    const Model eleven{.network = Network({.filters = {2, 2, 2}, .denseWidth = 8, .classes = 11}), .classNames = names};

    EXPECT_EQ(withoutNonDigitClass(eleven).classNames, names);
}

TEST(ModelCalibration, RefusesADivergedNetwork)
{
    const SplitDataset data = tinyDigits();
    EXPECT_THROW(
        calibrated({.network = divergedNetwork(), .classNames = data.test.classNames()}, data.test), NonFiniteError);
}

} // namespace digitlab
