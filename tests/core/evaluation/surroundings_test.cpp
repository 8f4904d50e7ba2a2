// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/image.h"
#include "core/data/tones.h"
#include "core/drawing/digit_framer.h"
#include "core/drawing/normalisation.h"
#include "core/drawing/rasteriser.h"
#include "core/drawing/ring_removal.h"
#include "core/drawing/sheet_cut.h"
#include "core/evaluation/classifier.h"
#include "core/training/model_file.h"
#include "tests/support/digit_strokes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace digitlab {

namespace {

/// What lies about a digit and is not part of it.
class Surroundings : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_network = std::make_shared<const Network>(shippedModel().network); }
    static void TearDownTestSuite() { s_network.reset(); }

    static DrawingPrediction readingOf(const Image &image) { return Classifier(s_network).read(image); }

    static void expectRead(const Image &image, int digit, const std::string &what)
    {
        const DrawingPrediction prediction = readingOf(image);
        EXPECT_EQ(prediction.predicted, digit) << what;
        EXPECT_EQ(prediction.steps.rejection, "") << what;
    }

    static std::shared_ptr<const Network> s_network;
};

std::shared_ptr<const Network> Surroundings::s_network;

/// How much lies to the left, above, to the right and below.
struct Margins {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
};

Image laidOn(std::uint8_t tone, const Image &sheet, const Margins &margins)
{
    Image result
        = filledImage(sheet.width + margins.left + margins.right, sheet.height + margins.top + margins.bottom, 1, tone);
    for (int y = 0; y < sheet.height; ++y)
        for (int x = 0; x < sheet.width; ++x)
            result.at(margins.left + x, margins.top + y) = sheet.at(x, y);
    return result;
}

/// Turned about its middle; what comes into view has the corner's tone.
Image turned(const Image &grey, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    Image result = filledImage(grey.width, grey.height, 1, grey.at(0, 0));
    for (int y = 0; y < grey.height; ++y) {
        for (int x = 0; x < grey.width; ++x) {
            const double across = x - grey.width / 2.0;
            const double down = y - grey.height / 2.0;
            const int fromX = static_cast<int>(grey.width / 2.0 + across * std::cos(angle) - down * std::sin(angle));
            const int fromY = static_cast<int>(grey.height / 2.0 + across * std::sin(angle) + down * std::cos(angle));
            if (fromX >= 0 && fromX < grey.width && fromY >= 0 && fromY < grey.height)
                result.at(x, y) = grey.at(fromX, fromY);
        }
    }
    return result;
}

/// A ring about the middle, from one angle to another in turns.
void drawRing(Image &grey, double radius, double thickness, std::uint8_t value, double turns = 1)
{
    for (int y = 0; y < grey.height; ++y) {
        for (int x = 0; x < grey.width; ++x) {
            const double across = x - grey.width / 2.0;
            const double down = y - grey.height / 2.0;
            const double turn = 0.5 + std::atan2(down, across) / (2 * std::numbers::pi);
            if (std::abs(std::hypot(across, down) - radius) <= thickness / 2 && turn <= turns)
                grey.at(x, y) = value;
        }
    }
}

/// A 0 as high as `height`, with a stroke in it from a fraction of its height to another.
struct ZeroWithStroke {
    double width = 50;
    double height = 100;
    double from = 0.2;
    double to = 0.5;
};

Drawing drawn(const ZeroWithStroke &zero)
{
    Drawing drawing{.width = 200, .height = 200, .strokes = {}, .label = "0"};
    Stroke oval;
    for (int i = 0; i <= 60; ++i)
        oval.push_back({100 + zero.width / 2 * std::cos(i * 0.105), 100 + zero.height / 2 * std::sin(i * 0.105)});
    drawing.strokes = {oval, {{98, 100 + zero.height * (zero.from - 0.5)}, {103, 100 + zero.height * (zero.to - 0.5)}}};
    return drawing;
}

const std::array zerosWithStroke = {ZeroWithStroke{60, 100, 0.2, 0.5}, ZeroWithStroke{66, 96, 0.25, 0.75},
    ZeroWithStroke{84, 110, 0.3, 0.65}, ZeroWithStroke{72, 120, 0.22, 0.6}};

/// Bars with quarter circles at the corners.
void drawRoundedFrame(Image &grey, int inset, int radius, int thickness, std::uint8_t value)
{
    for (int y = 0; y < grey.height; ++y) {
        for (int x = 0; x < grey.width; ++x) {
            const int across = std::max({inset + radius - x, x - (grey.width - 1 - inset - radius), 0});
            const int down = std::max({inset + radius - y, y - (grey.height - 1 - inset - radius), 0});
            const double reach = std::hypot(across, down);
            if (reach <= radius && reach > radius - thickness)
                grey.at(x, y) = value;
        }
    }
}

} // namespace

TEST_F(Surroundings, ReadsACardOnATableOfAnotherTone)
{
    const std::array<std::uint8_t, 3> tones = {14, 120, 255};
    for (int digit = 0; digit < 10; ++digit) {
        const std::uint8_t tone = tones[static_cast<std::size_t>(digit % 3)];
        const int width = 9 + 11 * (digit % 4) * (digit % 3);
        const Image card = sheetWithDigit(digit, 84, 93, 56, 52, 212);
        const Image image = laidOn(tone, card, {width, width + 7, width - 4, width + 2});
        expectRead(digit % 2 == 0 ? image : negative(image), digit, std::to_string(width) + " wide");
    }
}

TEST_F(Surroundings, TellsThePolarityOfTheCardAndNotOfTheTable)
{
    const Image card = sheetWithDigit(5, 100, 100, 64, 40, 225);
    EXPECT_EQ(frameDigit(laidOn(20, card, {60, 52, 66, 58})).polarity, Polarity::DarkOnLight);
    EXPECT_EQ(frameDigit(laidOn(240, negative(card), {60, 52, 66, 58})).polarity, Polarity::LightOnDark);
}

TEST_F(Surroundings, ReadsACardThatLiesAskew)
{
    for (int digit = 0; digit < 10; ++digit)
        expectRead(
            turned(laidOn(45, sheetWithDigit(digit, 90, 105, 64, 70, 230), {34, 30, 38, 32}), 5), digit, "askew");
}

TEST_F(Surroundings, ReadsASheetWithAWideColumnOrRowOfAnotherTone)
{
    const std::vector<Margins> all
        = {{27, 0, 0, 0}, {0, 0, 35, 0}, {0, 41, 0, 0}, {0, 0, 0, 22}, {30, 24, 0, 0}, {0, 18, 44, 0}, {26, 0, 37, 0}};
    for (int digit = 0; digit < 10; ++digit) {
        const std::size_t i = static_cast<std::size_t>(digit) % all.size();
        const Image sheet = sheetWithDigit(digit, 100, 95, 64, 35, 238);
        expectRead(laidOn(static_cast<std::uint8_t>(i * 25), sheet, all[i]), digit, "margins " + std::to_string(i));
    }
}

TEST_F(Surroundings, ReadsASheetWithALineAlongPartOfAnEdge)
{
    for (int digit = 0; digit < 10; ++digit) {
        Image sheet = sheetWithDigit(digit, 105, 98, 64);
        if (digit % 2 == 0)
            drawRow(sheet, 0, 4, 0, 51, 60);
        else
            drawColumn(sheet, 102, 3, 23, 82, 20);
        expectRead(sheet, digit, "a line");
    }
}

TEST_F(Surroundings, ReadsADigitInARing)
{
    for (int digit = 0; digit < 10; ++digit) {
        const double thickness = 2 + digit % 3 * 2;
        Image closed = sheetWithDigit(digit, 130, 122, 56, 40, 235);
        drawRing(closed, 48, thickness, 60);
        expectRead(digit % 2 == 0 ? closed : negative(closed), digit, "a ring");
        Image open = sheetWithDigit(digit, 130, 122, 56, 40, 235);
        drawRing(open, 48, thickness, 60, 0.9);
        expectRead(open, digit, "a ring with a gap");
        Image cell = sheetWithDigit(digit, 90, 100, 56, 40, 235);
        drawRoundedFrame(cell, 6, 16, 3, 90);
        expectRead(cell, digit, "a rounded cell");
    }
}

TEST_F(Surroundings, TakesAStrokeInAZeroForNoDigitInARing)
{
    for (const ZeroWithStroke &zero : zerosWithStroke) {
        const Image ink = rasterise(drawn(zero), 8, 200);
        expectRead(ink, 0, "light on dark");
        expectRead(negative(ink), 0, "dark on light");
        const Drawing drawing = drawn(zero);
        EXPECT_EQ(normalise(drawing, 8).rejection, "") << "on the canvas";
    }
}

TEST_F(Surroundings, KeepsTheOtherDigitsOfARowBesideAZeroWithAStroke)
{
    Drawing row = drawn({84, 100, 0.2, 0.8});
    row.strokes.push_back({{190, 52}, {188, 148}});
    const Image ink = rasterise(row, 8, 200);
    EXPECT_EQ(withinRing(ink), ink);
}

TEST_F(Surroundings, NamesARingThatTouchesTheDigit)
{
    for (const int digit : {2, 3, 5, 6, 9}) {
        Image sheet = sheetWithDigit(digit, 180, 180, 100, 30, 240);
        drawRing(sheet, 51, 9, 30);
        const DrawingPrediction prediction = readingOf(sheet);
        EXPECT_NE(prediction.steps.rejection.find("touches the digit"), std::string::npos)
            << digit << " is read as " << prediction.predicted << ": " << prediction.steps.rejection;
        EXPECT_TRUE(prediction.hasGuess()) << "no refusal hides the best guess";
    }
}

TEST_F(Surroundings, NamesARingThatWasDrawnOnTheCanvas)
{
    for (int digit = 0; digit < 10; ++digit) {
        Drawing drawing = digitStrokes(digit);
        EXPECT_EQ(normalise(drawing, 6).rejection, "") << digit;
        Stroke ring;
        for (int i = 0; i <= 40; ++i)
            ring.push_back({50 + 47 * std::cos(i * 0.155), 50 + 45 * std::sin(i * 0.155)});
        drawing.strokes.push_back(ring);
        const DrawingPrediction prediction = Classifier(s_network).read(drawing, 5);
        EXPECT_EQ(prediction.steps.rejection, "a ring surrounds the digit; draw the digit without it") << digit;
        EXPECT_EQ(prediction.predicted, digit) << "the best guess is of what the ring surrounds";
    }
}

TEST_F(Surroundings, KeepsADigitThatIsARingOrLiesAlone)
{
    for (int digit = 0; digit < 10; ++digit) {
        for (const int size : {40, 90}) {
            const Image sheet = sheetWithDigit(digit, 2 * size, 2 * size, size);
            EXPECT_EQ(cutToSheet(sheet), sheet) << digit;
            const Image ink = negative(sheet);
            EXPECT_EQ(withinRing(ink), ink) << digit;
            EXPECT_FALSE(hasTouchingRing(ink)) << digit;
        }
    }
}

TEST_F(Surroundings, ReadsFaintInkThatStandsClearOfThePaper)
{
    for (int digit = 0; digit < 10; ++digit) {
        expectRead(sheetWithDigit(digit, 90, 100, 60, 219, 231), digit, "dark");
        expectRead(sheetWithDigit(digit, 90, 100, 60, 63, 50), digit, "light");
    }
    EXPECT_EQ(normalise(filledImage(90, 100, 1, 231)).rejection, "nothing is drawn");
}

TEST_F(Surroundings, KeepTheBestGuessOfInkThatIsTooFaintOrTooBold)
{
    for (int digit = 0; digit < 10; ++digit) {
        const DrawingPrediction faint = readingOf(sheetWithDigit(digit, 90, 100, 60, 225, 231));
        EXPECT_EQ(faint.steps.rejection, "the ink is too faint");
        EXPECT_EQ(faint.predicted, digit);
    }
    const DrawingPrediction bold = Classifier(s_network).read(digitStrokes(7), 0.9 * digitStrokes(7).height);
    EXPECT_EQ(bold.steps.rejection, "ink fills nearly the whole image");
    EXPECT_EQ(bold.predicted, 7);
}

} // namespace digitlab
