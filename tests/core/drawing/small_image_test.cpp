// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/small_image.h"

#include "core/data/dataset.h"
#include "core/drawing/digit_box.h"
#include "core/drawing/normalisation.h"
#include "core/evaluation/classifier.h"
#include "core/synthetic/builtin_digits.h"
#include "core/training/model_file.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace digitlab {

namespace {

/// A built-in digit in few pixels, which it fills to the border.
Image inFewPixels(const Dataset &digits, int index, int side)
{
    const auto pixels = digits.image(index);
    const Image ink = cropToInk({imageSide, imageSide, 1, {pixels.begin(), pixels.end()}});
    const int larger = std::max(ink.width, ink.height);
    const auto scaled = [&](int length) { return std::max(1, length * side / larger); };
    return resized(ink, scaled(ink.width), scaled(ink.height));
}

Image inverted(Image image)
{
    for (std::uint8_t &value : image.pixels)
        value = static_cast<std::uint8_t>(255 - value);
    return image;
}

/// Percent of the built-in digits that the model that ships reads in so many pixels, dark and light in turn.
double readInPixels(int side)
{
    const Dataset digits = builtinDigits({.perClass = 15, .seed = 3}).train;
    const Classifier classifier(std::make_shared<const Network>(shippedModel().network));
    int correct = 0;
    for (int i = 0; i < digits.size(); ++i) {
        const Image image = inFewPixels(digits, i, side);
        const DrawingPrediction prediction = classifier.read(i % 2 == 0 ? image : inverted(image));
        correct += !prediction.rejected() && prediction.predicted == digits.label(i) ? 1 : 0;
    }
    return 100.0 * correct / digits.size();
}

} // namespace

TEST(SmallImage, IsOneOfAtMostTwentyFourPixels)
{
    EXPECT_TRUE(isSmall(filledImage(24, 8)));
    EXPECT_FALSE(isSmall(filledImage(8, 25)));
}

TEST(SmallImage, GetsAMarginOfItsOwnPaper)
{
    Image dark = filledImage(5, 5, 1, 230);
    for (int y = 0; y < 5; ++y)
        dark.at(2, y) = 10;

    const Image framed = withPaperMargin(dark);
    EXPECT_EQ(framed.width, 7);
    EXPECT_EQ(framed.height, 7);
    EXPECT_EQ(framed.at(3, 0), 230) << "above the stroke";
    EXPECT_EQ(framed.at(3, 1), 10);
    EXPECT_EQ(withPaperMargin(inverted(dark)), inverted(framed));
}

TEST(SmallImage, InkIsEnlargedByAWholeFactorAndKeepsItsShape)
{
    const Image square = enlargedInk(filledImage(5, 5, 1, 255));
    EXPECT_NEAR(square.width, 65, 8);
    EXPECT_EQ(square.width, square.height);

    const Image bar = enlargedInk(filledImage(2, 8, 1, 255));
    EXPECT_NEAR(bar.height, 64, 6);
    EXPECT_NEAR(bar.width, 16, 6);
}

TEST(SmallImage, InkRisesSmoothlyFromPaperToStroke)
{
    Image step = filledImage(8, 8);
    for (int y = 0; y < 8; ++y)
        for (int x = 4; x < 8; ++x)
            step.at(x, y) = 255;
    step.at(0, 0) = 255; // so that the paper is not cut off

    const Image enlarged = enlargedInk(step);
    const int middle = enlarged.height / 2;
    int steepest = 0;
    for (int x = 1; x < enlarged.width / 2 + 8; ++x)
        steepest = std::max(steepest, enlarged.at(x, middle) - enlarged.at(x - 1, middle));
    EXPECT_GT(steepest, 0);
    EXPECT_LT(steepest, 64) << "no stairs of whole pixels";
}

TEST(SmallImage, IsEnlargedOnceItsInkIsCroppedAndNoLargerOneIs)
{
    Image stroke = filledImage(12, 12);
    for (int y = 2; y < 10; ++y)
        stroke.at(6, y) = 255;
    EXPECT_GE(normalise(stroke).cropped.height, 60);

    Image larger = filledImage(25, 25);
    for (int y = 2; y < 10; ++y)
        larger.at(6, y) = 255;
    EXPECT_EQ(normalise(larger).cropped.height, 8);
    EXPECT_EQ(normalise(larger).source, larger);
}

TEST(SmallImage, OfADotIsOnlyADot)
{
    Image dot = filledImage(8, 8);
    dot.at(4, 4) = 255;
    EXPECT_EQ(normalise(dot).rejection, "only a dot");
    EXPECT_EQ(normalise(filledImage(8, 8, 1, 90)).rejection, "nothing is drawn");
}

TEST(SmallImage, DigitsAreReadInEightAndSixteenPixels)
{
    EXPECT_GE(readInPixels(8), 75) << "38 where it is not enlarged";
    EXPECT_GE(readInPixels(16), 92) << "85 where it is not enlarged";
}

} // namespace digitlab
