// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/number_prediction.h"

#include "core/data/digit_name.h"
#include "core/drawing/mark_groups.h"
#include "core/training/model_file.h"
#include "tests/support/digit_strokes.h"

#include <gtest/gtest.h>

#include <string>

namespace digitlab {

namespace {

constexpr double pen = 7;

/// Digits read by the model that ships.
class Numbers : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_model = std::make_unique<Model>(shippedModel()); }
    static void TearDownTestSuite() { s_model.reset(); }

    static Classifier classifier() { return Classifier(std::make_shared<const Network>(s_model->network)); }
    static NumberPrediction read(const Drawing &drawing)
    {
        return predictNumber(classifier(), numberSteps(drawing, pen));
    }
    static NumberPrediction read(const Image &image)
    {
        return predictNumber(classifier(), numberSteps(image, s_model->network.preparation()));
    }
    static std::string number(const NumberPrediction &prediction) { return prediction.number(s_model->classNames); }

    static std::unique_ptr<Model> s_model;
};

std::unique_ptr<Model> Numbers::s_model;

/// A digit's strokes, 60 high, with the corner of its canvas elsewhere.
void add(Drawing &drawing, int digit, double right, double down = 0)
{
    for (Stroke stroke : digitStrokes(digit).strokes) {
        for (Point &point : stroke)
            point = {point.x + right, point.y + down};
        drawing.strokes.push_back(std::move(stroke));
    }
}

Drawing written(const std::string &digits, double step)
{
    Drawing drawing{
        .width = 100 + step * static_cast<double>(digits.size()), .height = 200, .strokes = {}, .label = {}};
    for (std::size_t i = 0; i < digits.size(); ++i)
        add(drawing, digits[i] - '0', step * static_cast<double>(i), i % 2 == 0 ? 50 : 54);
    return drawing;
}

/// Dark ink on light paper.
Image scanned(const Drawing &drawing)
{
    Image image = rasterise(drawing, pen, 300);
    for (std::uint8_t &pixel : image.pixels)
        pixel = static_cast<std::uint8_t>(235 - pixel * 200 / 255);
    return image;
}

} // namespace

TEST_F(Numbers, ReadsSeparateDigitsFromLeftToRight)
{
    for (const std::string digits : {"407", "1925", "86", "3010"}) {
        const Drawing drawing = written(digits, 65);
        EXPECT_EQ(number(read(drawing)), digits);
        EXPECT_EQ(read(drawing).rejection, "") << digits;
        EXPECT_EQ(number(read(scanned(drawing))), digits) << "as an image";
        EXPECT_EQ(read(scanned(drawing)).rejection, "") << digits << " as an image";
    }
}

TEST_F(Numbers, AreReadInTheOrderInWhichTheyStandAndNotInWhichTheyWereDrawn)
{
    Drawing drawing{.width = 300, .height = 100, .strokes = {}, .label = {}};
    add(drawing, 2, 160);
    add(drawing, 9, 10);
    add(drawing, 5, 85);

    EXPECT_EQ(number(read(drawing)), "952");
}

TEST_F(Numbers, AreAsProbableAsAllDigitsTogether)
{
    const NumberPrediction prediction = read(written("4861", 65));

    double product = 1;
    for (const DrawingPrediction &digit : prediction.digits)
        product *= digit.probability();
    EXPECT_EQ(prediction.digits.size(), 4U);
    EXPECT_DOUBLE_EQ(prediction.probability(), product);
}

TEST_F(Numbers, OfASingleMarkAreThatDigit)
{
    for (int digit = 0; digit < 10; ++digit) {
        const DrawingPrediction alone = classifier().read(digitStrokes(digit), pen);
        const NumberPrediction prediction = read(digitStrokes(digit));
        ASSERT_EQ(prediction.digits.size(), 1U) << digit;
        EXPECT_EQ(prediction.digits[0].probabilities, alone.probabilities) << digit;
        EXPECT_EQ(prediction.rejection, alone.steps.rejection) << digit;
    }
}

TEST_F(Numbers, HoldLoosePartsOfADigitTogether)
{
    Drawing drawing{.width = 320, .height = 100, .strokes = {}, .label = {}};
    add(drawing, 1, 0);
    const Stroke roof{{118, 18}, {146, 17}}; // of a 5, above its body
    const Stroke body{{113, 30}, {111, 46}, {125, 42}, {140, 52}, {142, 66}, {130, 79}, {112, 78}};
    const Stroke angle{{208, 22}, {190, 56}, {212, 58}}; // of a 4, left of its stem
    const Stroke stem{{224, 26}, {222, 82}};
    for (const Stroke &stroke : {roof, body, angle, stem})
        drawing.strokes.push_back(stroke);

    EXPECT_EQ(number(read(drawing)), "154");
    EXPECT_EQ(read(scanned(drawing)).digits.size(), 3U);
}

TEST_F(Numbers, KeepTheBestGuessWhereAMarkIsNoDigit)
{
    Drawing drawing = written("3", 65);
    Stroke scribble;
    for (int i = 0; i < 60; ++i)
        scribble.push_back({105.0 + i * 37 % 50, 70.0 + i * 23 % 60});
    drawing.strokes.push_back(scribble);
    add(drawing, 6, 170, 50);
    const NumberPrediction prediction = read(drawing);

    EXPECT_EQ(prediction.rejection, "the second mark is not like any digit");
    EXPECT_EQ(number(prediction).size(), 3U);
    EXPECT_GT(prediction.probability(), 0);
}

TEST_F(Numbers, RefuseDigitsThatTouch)
{
    for (const std::string digits : {"25", "80", "93", "64"}) {
        EXPECT_TRUE(read(written(digits, 40)).rejected()) << digits;
        EXPECT_TRUE(read(scanned(written(digits, 40))).rejected()) << digits << " as an image";
    }
    EXPECT_EQ(read(written("25", 40)).rejection, touchingDigits) << "a single mark has the reason, too";
    Drawing second = written("7", 65);
    add(second, 3, 70, 50);
    add(second, 8, 70 + 38, 52);
    EXPECT_EQ(read(second).rejection.find("the second mark "), 0U) << read(second).rejection;
}

TEST_F(Numbers, RefuseADecimalPointASmallMarkAndASecondLine)
{
    Drawing point = written("35", 80);
    point.strokes.push_back({{91, 128}, {91, 130}});
    EXPECT_EQ(read(point).rejection, "a dot stands after the first mark; only whole numbers are read");

    Drawing minus = written("35", 80);
    minus.strokes.push_back({{-20, 100}, {10, 100}});
    EXPECT_EQ(read(minus).rejection, "the first mark is much smaller than the others; only whole numbers are read");

    Drawing lines = written("35", 80);
    add(lines, 2, 35, 140);
    EXPECT_EQ(read(lines).rejection, "the marks stand on more than one line; write the digits beside one another");
    EXPECT_EQ(number(read(lines)).size(), 3U) << "each mark has its guess";
}

TEST_F(Numbers, RefuseSignsRatherThanLeaveThemOut)
{
    const std::vector<std::pair<std::string, std::vector<Stroke>>> signs
        = {{"comma", {{{91, 124}, {88, 138}}}}, {"dash", {{{84, 100}, {96, 100}}}},
            {"colon", {{{91, 85}, {91, 86}}, {{91, 115}, {91, 116}}}}, {"raised dot", {{{91, 100}, {91, 101}}}},
            {"exclamation mark", {{{168, 70}, {168, 105}}, {{168, 124}, {168, 125}}}}};
    for (const auto &[name, strokes] : signs) {
        Drawing drawing = written("35", 80);
        drawing.strokes.insert(drawing.strokes.end(), strokes.begin(), strokes.end());
        for (const NumberPrediction &prediction : {read(drawing), read(scanned(drawing))}) {
            EXPECT_TRUE(prediction.rejected()) << name << ": " << number(prediction);
            EXPECT_TRUE(prediction.hasGuess()) << name;
        }
    }
}

TEST_F(Numbers, IgnoreASpeck)
{
    Image image = scanned(written("58", 70));
    image.at(2, 2) = 30;
    image.at(image.width / 2, 3) = 30;

    EXPECT_EQ(number(read(image)), "58");
    EXPECT_FALSE(read(image).rejected());
}

TEST_F(Numbers, HaveAtMostTwentyDigits)
{
    EXPECT_EQ(read(written("12345678901234567890", 65)).digits.size(), 20U);
    const NumberPrediction tooLong = read(written("123456789012345678901", 65));
    EXPECT_EQ(tooLong.rejection, "more than 20 marks; a number has at most 20 digits here");
    EXPECT_TRUE(tooLong.digits.empty());
}

TEST_F(Numbers, OfNothingSayThatNothingIsDrawn)
{
    EXPECT_EQ(read(Drawing{}).rejection, "nothing is drawn");
    EXPECT_EQ(read(filledImage(50, 50)).rejection, "nothing is drawn");
    EXPECT_EQ(read(Drawing{}).number(s_model->classNames), "");
    EXPECT_EQ(read(Drawing{}).probability(), 0);
}

TEST(NumberClasses, AreTheDigits)
{
    EXPECT_TRUE(areDigits({"0", "1", "2"}));
    EXPECT_TRUE(areDigits({"seven", "digit_3"}));
    EXPECT_FALSE(areDigits({"7", "seven"}));
    EXPECT_FALSE(areDigits({"apple", "3"}));
}

} // namespace digitlab
