// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/line_removal.h"

#include "core/data/tones.h"
#include "core/drawing/digit_box.h"
#include "core/drawing/edge_bands.h"
#include "core/drawing/ink_mask.h"
#include "core/evaluation/classifier.h"
#include "core/training/model_file.h"
#include "tests/support/digit_strokes.h"

#include <gtest/gtest.h>

#include <cmath>

namespace digitlab {

namespace {

class Lines : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_network = std::make_shared<const Network>(shippedModel().network); }
    static void TearDownTestSuite() { s_network.reset(); }

    static void expectRead(const Image &image, int digit, const std::string &what)
    {
        const DrawingPrediction reading = Classifier(s_network).read(image);
        EXPECT_EQ(reading.predicted, digit) << what;
        EXPECT_EQ(reading.steps.rejection, "") << what;
    }

    static std::shared_ptr<const Network> s_network;
};

std::shared_ptr<const Network> Lines::s_network;

/// Level lines at this distance from each other.
void rule(Image &sheet, int first, int pitch, int thickness, std::uint8_t value)
{
    for (int y = first; y < sheet.height; y += pitch)
        drawRow(sheet, y, thickness, 0, sheet.width, value);
}

/// A sheet cut to the ink of its digit.
Image tight(int digit, int size)
{
    Image ink = sheetWithDigit(digit, 3 * size, 3 * size, size, 255, 0);
    return cropToInk(ink, 60);
}

} // namespace

TEST_F(Lines, ReadsADigitWithinABorderOfAnyToneAndAnySides)
{
    for (int digit = 0; digit < 10; ++digit) {
        for (int sides = 1; sides < 16; ++sides) {
            const auto tone = static_cast<std::uint8_t>(sides * 53 % 200);
            const int thickness = 1 + sides % 4;
            Image sheet = sheetWithDigit(digit, 83, 91, 56);
            if (sides & 1)
                drawRow(sheet, 0, thickness, 0, 99, tone);
            if (sides & 2)
                drawRow(sheet, 91 - thickness, thickness, 0, 99, tone);
            if (sides & 4)
                drawColumn(sheet, 0, thickness, 0, 99, tone);
            if (sides & 8)
                drawColumn(sheet, 83 - thickness, thickness, 0, 99, tone);
            expectRead(sheet, digit, "sides " + std::to_string(sides));
            if (sides % 5 == 0)
                expectRead(negative(sheet), digit, "light on dark, sides " + std::to_string(sides));
        }
    }
}

TEST_F(Lines, ReadsADigitInTheCellOfATable)
{
    for (int digit = 0; digit < 10; ++digit) {
        for (const int thickness : {1, 3}) {
            Image cell = sheetWithDigit(digit, 110, 104, 60, 20, 250);
            drawRow(cell, 7, thickness, 9, 103, 70);
            drawRow(cell, 93, thickness, 9, 103, 70);
            drawColumn(cell, 9, thickness, 7, 93, 70);
            drawColumn(cell, 103, thickness, 7, 93 + thickness - 1, 70);
            expectRead(cell, digit, "a frame inside");

            Image table = sheetWithDigit(digit, 110, 104, 60, 20, 250);
            rule(table, 8, 88, thickness, 100);
            drawColumn(table, 11, thickness, 0, 104, 100);
            drawColumn(table, 97, thickness, 0, 104, 100);
            expectRead(table, digit, "rules that go on");
        }
    }
}

TEST_F(Lines, ReadsADigitThatFillsItsCell)
{
    for (int digit = 0; digit < 10; ++digit) {
        const Image plain = sheetWithDigit(digit, 150, 130, 78);
        const InkBox box = boxOf(inkMask(negative(plain), 0.01));
        for (const int gap : {2, 3, 5}) {
            Image cell = plain;
            drawRow(cell, box.top - gap, 1, box.left - gap, box.right + gap + 1, 90);
            drawRow(cell, box.bottom + gap, 1, box.left - gap, box.right + gap + 1, 90);
            drawColumn(cell, box.left - gap, 1, box.top - gap, box.bottom + gap + 1, 90);
            drawColumn(cell, box.right + gap, 1, box.top - gap, box.bottom + gap + 1, 90);
            expectRead(cell, digit, "gap " + std::to_string(gap));
        }
    }
}

TEST_F(Lines, ReadsAnUnderlinedDigit)
{
    for (int digit = 0; digit < 10; ++digit) {
        for (const int thickness : {1, 3}) {
            Image sheet = sheetWithDigit(digit, 160, 120, 60); // its ink ends near row 93
            Image twice = sheet;
            Image across = sheet;
            drawRow(sheet, 100, thickness, 48, 112, 40);
            expectRead(sheet, digit, "underlined");
            drawRow(twice, 98, thickness, 40, 118, 90);
            drawRow(twice, 106, thickness, 46, 112, 90);
            expectRead(twice, digit, "underlined twice");
            drawRow(across, 95, thickness, 0, 160, 40);
            expectRead(across, digit, "on a rule across the sheet");
        }
        Image crossed = sheetWithDigit(digit, 160, 120, 60);
        drawRow(crossed, 52, 2, 0, 160, 60);
        expectRead(crossed, digit, "crossed by a rule");
    }
}

TEST_F(Lines, ReadsADigitThatIsUnderlinedCloselyWithTheSamePen)
{
    for (int digit = 0; digit < 10; ++digit) {
        const Image plain = sheetWithDigit(digit, 170, 130, 66);
        const auto last = boxOf(inkMask(negative(plain), 0.01)).bottom;
        for (const int gap : {2, 3, 5}) {
            Image sheet = plain;
            drawRow(sheet, last + 1 + gap, 6, 44, 126, 0);
            expectRead(sheet, digit, "gap " + std::to_string(gap));
            Image askew = plain;
            for (int x = 44; x < 126; ++x)
                for (int y = 0; y < 5; ++y)
                    askew.at(x, last + 1 + gap + y + (126 - x) / 20) = 20;
            expectRead(askew, digit, "askew, gap " + std::to_string(gap));
        }
    }
}

TEST_F(Lines, TakesAwayALineCloselyAboveADigitThatIsThinnerThanThePen)
{
    for (int digit = 0; digit < 10; ++digit) {
        for (const int size : {60, 70, 85}) {
            const Image ink = sheetWithDigit(digit, 150, 120, size, 255, 0);
            const InkBox box = boxOf(inkMask(ink, 0.01));
            Image lined = ink; // askew by a pixel, no longer than the digit
            drawRow(lined, box.top - 6, 2, box.left, (box.left + box.right) / 2, 255);
            drawRow(lined, box.top - 5, 2, (box.left + box.right) / 2, box.right + 1, 255);
            EXPECT_EQ(withoutLines(lined), ink) << digit << ", size " << size;
        }
    }
}

TEST_F(Lines, ReadsADigitOnRuledAndSquaredPaper)
{
    for (int digit = 0; digit < 10; ++digit) {
        for (const std::uint8_t tone : {std::uint8_t{40}, std::uint8_t{110}, std::uint8_t{190}}) {
            Image ruled = sheetWithDigit(digit, 190, 170, 80);
            rule(ruled, 9, 23, 1, tone);
            Image margin = ruled;
            drawColumn(margin, 22, 2, 0, 170, tone);
            Image squared = ruled;
            for (int x = 5; x < squared.width; x += 23)
                drawColumn(squared, x, 1, 0, 170, tone);
            expectRead(ruled, digit, "ruled");
            expectRead(margin, digit, "ruled with a margin");
            expectRead(squared, digit, "squared");
        }
    }
}

TEST_F(Lines, ReadsADigitOnASheetThatLiesAskew)
{
    for (int digit = 0; digit < 10; ++digit) {
        Image sheet = sheetWithDigit(digit, 200, 160, 80);
        for (int y = -14; y < 180; y += 31)
            for (int x = 0; x < sheet.width; ++x)
                drawRow(sheet, y + static_cast<int>(std::lround(0.03 * x)), 1, x, x, 60);
        expectRead(sheet, digit, "askew");
    }
}

TEST_F(Lines, ReadsADigitBesideALineThatSlopesAcrossTheSheet)
{
    for (int digit = 0; digit < 10; ++digit) {
        const Image plain = sheetWithDigit(digit, 180, 200, 80);
        const InkBox box = boxOf(inkMask(negative(plain), 0.01));
        for (const double slope : {-0.18, -0.1, 0.08, 0.15}) {
            for (const bool isBelow : {true, false}) {
                Image sheet = plain;
                const int clear = 8 + static_cast<int>(std::abs(slope) * 40); // of the digit, wherever it slopes
                for (int x = 0; x < sheet.width; ++x) {
                    const double rise = slope * (x - 90);
                    const int y = static_cast<int>(isBelow ? box.bottom + clear + rise : box.top - clear - 3 + rise);
                    for (int row = y; row < y + 3; ++row)
                        if (row >= 0 && row < sheet.height)
                            sheet.at(x, row) = 50;
                }
                expectRead(sheet, digit, "slope " + std::to_string(slope) + (isBelow ? " below" : " above"));
            }
        }
    }
}

TEST_F(Lines, KeepsEveryStrokeOfADigitThatFillsTheImage)
{
    for (int digit = 0; digit < 10; ++digit) {
        for (const int size : {16, 28, 90}) {
            const Image image = tight(digit, size);
            EXPECT_EQ(withoutEdgeBands(image), image) << digit << " of " << size;
            EXPECT_EQ(withoutLines(image), image) << digit << " of " << size;
            EXPECT_EQ(withoutEdgeBands(negative(image)), negative(image)) << digit << " of " << size;
        }
    }
}

TEST_F(Lines, KeepsStraightStrokesThatOnlyADigitHas)
{
    Image one = filledImage(28, 28);
    drawColumn(one, 12, 4, 0, 27, 255);
    Image seven = filledImage(24, 30);
    drawRow(seven, 0, 3, 0, 23, 255);
    drawColumn(seven, 20, 4, 0, 29, 255);
    Image four = filledImage(24, 30);
    drawColumn(four, 2, 3, 3, 18, 255);
    drawRow(four, 16, 3, 2, 23, 255);
    drawColumn(four, 16, 3, 0, 29, 255);
    Image five = filledImage(60, 60); // with its dash apart
    drawRow(five, 4, 4, 14, 46, 255);
    drawColumn(five, 12, 4, 11, 30, 255);
    drawRow(five, 28, 4, 12, 40, 255);
    drawColumn(five, 38, 4, 30, 50, 255);
    drawRow(five, 50, 4, 12, 40, 255);
    Image zero = filledImage(30, 40); // of straight strokes
    drawRow(zero, 0, 4, 0, 29, 255);
    drawRow(zero, 36, 4, 0, 29, 255);
    drawColumn(zero, 0, 4, 0, 39, 255);
    drawColumn(zero, 26, 4, 0, 39, 255);
    for (const Image &image : {one, seven, four, five, zero}) {
        EXPECT_EQ(withoutEdgeBands(image), image);
        EXPECT_EQ(withoutLines(image), image);
    }
}

TEST_F(Lines, MakesNoOneOfALetter)
{
    for (const int thickness : {2, 4, 9}) {
        Image letter = filledImage(90, 100);
        drawRow(letter, 12, thickness, 20, 70, 255);
        drawColumn(letter, 45 - thickness / 2, thickness, 12, 88, 255);
        EXPECT_EQ(withoutLines(letter), letter) << "T of " << thickness;
        Image cross = filledImage(90, 100);
        drawRow(cross, 45, thickness, 20, 70, 255);
        drawColumn(cross, 45 - thickness / 2, thickness, 12, 88, 255);
        EXPECT_EQ(withoutLines(cross), cross) << "a cross of " << thickness;
    }
    const Image letter = cropToInk([] {
        Image drawn = filledImage(90, 100);
        drawRow(drawn, 12, 9, 20, 70, 255);
        drawColumn(drawn, 41, 9, 12, 88, 255);
        return drawn;
    }());
    EXPECT_EQ(withoutEdgeBands(letter), letter);
}

TEST_F(Lines, SeesNoDigitOnAnEmptyRuledSheet)
{
    Image ruled = filledImage(120, 90, 1, 240);
    rule(ruled, 12, 20, 1, 60);
    EXPECT_EQ(normalise(ruled).rejection, "nothing is drawn");
    Image squared = ruled;
    for (int x = 7; x < 120; x += 20)
        drawColumn(squared, x, 1, 0, 90, 60);
    EXPECT_EQ(normalise(squared).rejection, "nothing is drawn");
    Image framed = filledImage(80, 80, 1, 240);
    drawColumn(framed, 0, 2, 0, 79, 30);
    EXPECT_EQ(normalise(framed).rejection, "nothing is drawn");
}

TEST_F(Lines, CanBeLeftIn)
{
    Image sheet = sheetWithDigit(3, 160, 120, 60);
    drawRow(sheet, 100, 2, 0, 160, 40);
    const DrawingSteps steps = normalise(sheet, {.skipped = {Step::Lines}});
    EXPECT_EQ(steps.unruled, steps.raster);
    EXPECT_NE(normalise(sheet).unruled, steps.raster);
}

} // namespace digitlab
