// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation_survey.h"

#include "core/data/tones.h"
#include "core/drawing/digit_framer.h"
#include "core/synthetic/builtin_digits.h"
#include "tests/support/digit_folders.h"

#include <gtest/gtest.h>

using namespace digitlab;

namespace {

constexpr int surveyedPerClass = 6;

/// Ten digits of each class, changed.
std::vector<SurveyedImage> surveyed(const ImageChange &change, const PreparationQuestion &question = {})
{
    const Dataset data = builtinDigits({.perClass = 2 * surveyedPerClass, .testFraction = 0.5, .seed = 9}).train;
    std::vector<SurveyedImage> images;
    for (int i = 0; i < data.size(); ++i) {
        const Image light{imageSide, imageSide, 1, {data.image(i).begin(), data.image(i).end()}};
        images.push_back(surveyImage(change ? change(light, i) : light, data.label(i), question, frameDigit));
    }
    return images;
}

InputPreparation chosen(const ImageChange &change, const PreparationQuestion &question = {})
{
    return choosePreparation(surveyed(change, question), question);
}

Image darkTwin(const Image &light, int /*number*/)
{
    return negative(light);
}

Image aside(const Image &light, int number)
{
    return moved(light, number % 2 == 0 ? 3 : -3, number % 3 - 3);
}

const InputPreparation darkSheets{.polarity = Polarity::DarkOnLight, .framing = Framing::Digit};

} // namespace

TEST(PreparationSurvey, LeavesDigitsAsMnistHasThemWhole)
{
    EXPECT_EQ(chosen({}), InputPreparation());
}

TEST(PreparationSurvey, LeavesLightDigitsOfTheNetworksSizeWholeWhereverTheyStand)
{
    EXPECT_EQ(chosen(aside), InputPreparation({.takenWhole = TakenWhole::NetworkSize}));
}

TEST(PreparationSurvey, LeavesLightDigitsWholeThatAreCutAtTheirStrokes)
{
    const auto cut = [](const Image &light, int) {
        Image ink = filledImage(20, 20);
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 20; ++x)
                ink.at(x, y) = light.at(x + 4, y + 4);
        return resized(ink, imageSide, imageSide);
    };
    EXPECT_EQ(chosen(cut), InputPreparation({.takenWhole = TakenWhole::NetworkSize}));
    EXPECT_EQ(chosen([&](const Image &light, int number) { return negative(cut(light, number)); }), darkSheets);
}

TEST(PreparationSurvey, InvertsDarkTwinsOfFramedDigits)
{
    EXPECT_EQ(chosen(darkTwin), InputPreparation({.polarity = Polarity::DarkOnLight}));
    EXPECT_EQ(chosen([](const Image &light, int) { return onTransparent(light, 30, 0, 10); }),
        InputPreparation({.polarity = Polarity::DarkOnLight}));
}

TEST(PreparationSurvey, LeavesFramedDigitsOfAnotherSizeWhole)
{
    EXPECT_EQ(chosen([](const Image &light, int) { return resized(negative(light), 112, 112); }),
        InputPreparation({.polarity = Polarity::DarkOnLight}));
}

TEST(PreparationSurvey, FramesDarkDigitsThatStandElsewhere)
{
    EXPECT_EQ(chosen([](const Image &light, int number) { return negative(aside(light, number)); }), darkSheets);
    EXPECT_EQ(chosen(onSheet), darkSheets);
}

TEST(PreparationSurvey, FramesLightDigitsOnLargeSheets)
{
    EXPECT_EQ(chosen([](const Image &light, int number) { return negative(onSheet(light, number)); }),
        InputPreparation({.framing = Framing::Digit}));
}

TEST(PreparationSurvey, FramesInkOfManyColours)
{
    const auto coloured = [](const Image &light, int number) {
        const bool yellow = number % 3 == 0;
        return onTransparent(light, yellow ? 250 : 0, yellow ? 240 : 30, number % 3 == 1 ? 200 : 0);
    };
    EXPECT_EQ(chosen(coloured).framing, Framing::Digit);
}

TEST(PreparationSurvey, FramesAMixtureOfPolaritiesAndSaysSo)
{
    const auto mixed = [](const Image &light, int number) { return number % 3 == 0 ? light : negative(light); };
    EXPECT_EQ(chosen(mixed), darkSheets);
    const std::vector<Finding> findings = preparationFindings(surveyed(mixed), darkSheets);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].kind, "mixed-polarity");
    EXPECT_EQ(findings[0].severity, Severity::Notice);
    EXPECT_EQ(findings[0].message.rfind("about 33 % of the images are light on dark", 0), 0U) << findings[0].message;
}

TEST(PreparationSurvey, LeavesADatasetWithAClassOfEmptySheetsWhole)
{
    std::vector<SurveyedImage> images = surveyed(onSheet);
    for (int i = 0; i < surveyedPerClass; ++i)
        images.push_back(surveyImage(filledImage(80, 90, 1, 240), /*label=*/10, {}, frameDigit));
    EXPECT_EQ(choosePreparation(images, {}),
        InputPreparation({.polarity = Polarity::DarkOnLight, .takenWhole = TakenWhole::All}));
}

TEST(PreparationSurvey, ObeysTheUser)
{
    const PreparationQuestion whole{.request = {.polarity = {}, .framing = Framing::Whole}, .model = {}};
    EXPECT_EQ(
        chosen(onSheet, whole), InputPreparation({.polarity = Polarity::DarkOnLight, .takenWhole = TakenWhole::All}));
    const PreparationQuestion digit{.request = {.polarity = {}, .framing = Framing::Digit}, .model = {}};
    EXPECT_EQ(chosen({}, digit), InputPreparation({.framing = Framing::Digit}));
    const PreparationQuestion fixed{.request = {.polarity = Polarity::DarkOnLight, .framing = {}}, .model = {}};
    EXPECT_EQ(chosen(onSheet, fixed),
        InputPreparation({.polarity = Polarity::DarkOnLight, .framing = Framing::Digit, .polarityIsFixed = true}));
}

TEST(PreparationSurvey, FramesSheetsForANetworkThatLearntFramedDigits)
{
    const PreparationQuestion mnist{.request = {}, .model = InputPreparation()};
    EXPECT_EQ(chosen(onSheet, mnist), darkSheets);
    EXPECT_EQ(chosen(aside, mnist), InputPreparation({.framing = Framing::Digit}));
    EXPECT_EQ(chosen({}, mnist), InputPreparation());
    EXPECT_EQ(chosen(darkTwin, mnist), InputPreparation({.polarity = Polarity::DarkOnLight}));
    const PreparationQuestion sheets{.request = {}, .model = darkSheets};
    EXPECT_EQ(chosen({}, sheets), InputPreparation({.framing = Framing::Digit}));
}

TEST(PreparationSurvey, TakesImagesWholeForANetworkThatLearntThemSo)
{
    const InputPreparation small{.takenWhole = TakenWhole::NetworkSize};
    EXPECT_EQ(chosen(aside, {.request = {}, .model = small}), small);
    EXPECT_EQ(chosen(onSheet, {.request = {}, .model = small}), darkSheets);
    const InputPreparation all{.takenWhole = TakenWhole::All};
    EXPECT_EQ(chosen(onSheet, {.request = {}, .model = all}).framing, Framing::Whole);
}
