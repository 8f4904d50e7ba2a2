// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/normalisation.h"

#include "tests/support/drawn_images.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

Drawing drawingOf(std::vector<Stroke> strokes)
{
    return {.width = 500, .height = 500, .strokes = std::move(strokes), .label = std::nullopt};
}

/// A seven whose box is `size` high, its upper left corner at (x, y).
Drawing seven(double size, double x, double y)
{
    return drawingOf({{{x, y}, {x + 0.6 * size, y}, {x + 0.2 * size, y + size}}});
}

Point centreOfMass(const Image &image)
{
    double mass = 0;
    Point moment;
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            mass += image.at(x, y);
            moment.x += x * image.at(x, y);
            moment.y += y * image.at(x, y);
        }
    }
    return {moment.x / mass, moment.y / mass};
}

int largestDifference(const Image &a, const Image &b)
{
    int largest = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i)
        largest = std::max(largest, std::abs(a.pixels[i] - b.pixels[i]));
    return largest;
}

/// Each value sent through `change`.
template <typename Change> Image changed(Image image, Change change)
{
    for (std::uint8_t &value : image.pixels)
        value = static_cast<std::uint8_t>(change(value));
    return image;
}

Image imageOfSeven()
{
    return rasterise(seven(300, 60, 80), 35, 300);
}

} // namespace

TEST(Normalisation, PutsTheCentreOfMassWithinHalfAPixelOfTheCentre)
{
    for (const Drawing &drawing : {seven(400, 20, 20), seven(50, 440, 440), seven(120, 0, 300)}) {
        const DrawingSteps steps = normalise(drawing, penWidthFromFraction(drawing, defaultPenWidth));

        EXPECT_EQ(steps.centred.width, 28);
        EXPECT_EQ(steps.centred.height, 28);
        EXPECT_NEAR(centreOfMass(steps.centred).x, 14, 0.51);
        EXPECT_NEAR(centreOfMass(steps.centred).y, 14, 0.51);
    }
}

TEST(Normalisation, SeesASmallDrawingInACornerAsItSeesABigOne)
{
    const DrawingSteps big = normalise(seven(400, 50, 50), 40);
    const DrawingSteps small = normalise(seven(40, 440, 440), 4);

    EXPECT_LE(largestDifference(big.centred, small.centred), 3);
}

TEST(Normalisation, SeesTheSameDrawingWhereverItsOriginLies)
{
    const Image expected = normalise(seven(300, 100, 80), 30).centred;
    for (const Point origin : {Point{-420, -333}, Point{-90, 700}, Point{600, -20}, Point{30, 30}})
        EXPECT_LE(largestDifference(normalise(seven(300, 100 + origin.x, 80 + origin.y), 30).centred, expected), 60)
            << origin.x;
    const DrawingSteps steps = normalise(seven(300, -900, -900), 30);
    EXPECT_FALSE(steps.rejected()) << steps.rejection;
    EXPECT_GT(std::ranges::count(steps.source.pixels, 255), 100) << "shows what lies beyond the canvas";
}

TEST(Normalisation, FitsTheLargerSideIntoTwentyPixelsAndKeepsTheAspect)
{
    const DrawingSteps steps = normalise(drawingOf({{{100, 50}, {280, 50}, {280, 450}, {100, 450}, {100, 50}}}), 20);

    EXPECT_EQ(steps.boxed.height, 20);
    EXPECT_EQ(steps.boxed.width, 10);
}

TEST(Normalisation, ShowsEveryStep)
{
    const DrawingSteps steps = normalise(seven(200, 50, 50), 20);

    EXPECT_EQ(steps.raster.width, 280);
    EXPECT_EQ(steps.raster.height, 280);
    EXPECT_FALSE(steps.cropped.empty());
    EXPECT_FALSE(steps.boxed.empty());
    EXPECT_FALSE(steps.rejected());
}

TEST(Normalisation, RejectsADrawingWithoutInk)
{
    EXPECT_EQ(normalise(drawingOf({}), 30).rejection, "nothing is drawn");
    EXPECT_EQ(normalise(drawingOf({{}, {}}), 30).rejection, "nothing is drawn");
    EXPECT_EQ(normalise(drawingOf({{{std::nan(""), 10}}}), 30).rejection, "nothing is drawn");
}

TEST(Normalisation, RejectsADot)
{
    EXPECT_EQ(normalise(drawingOf({{{250, 250}}}), 30).rejection, "only a dot");
    EXPECT_EQ(normalise(drawingOf({{{-900, -900}}}), 30).rejection, "only a dot");
    EXPECT_EQ(normalise(drawingOf({{{250, 250}, {254, 253}}}), 30).rejection, "only a dot");
    EXPECT_EQ(normalise(drawingOf({{{250, 250}, {254, 253}}}), 1).rejection, "only a dot");
}

TEST(Normalisation, RejectsACanvasFullOfInk)
{
    EXPECT_EQ(normalise(seven(400, 50, 50), 900).rejection, "ink fills nearly the whole image");
}

TEST(Normalisation, RefusesAPenWithoutWidth)
{
    EXPECT_THROW(normalise(seven(400, 50, 50), 0), std::invalid_argument);
}

TEST(Normalisation, DerivesThePenFromTheLargerSideOfTheStrokes)
{
    EXPECT_DOUBLE_EQ(penWidthFromFraction(seven(300, 50, 50), 0.1), 30);
    EXPECT_DOUBLE_EQ(penWidthFromFraction(drawingOf({{{10, 10}}}), 0.1), 5);
    EXPECT_DOUBLE_EQ(penWidthFromFraction(drawingOf({}), 0.1), 5);
}

TEST(Normalisation, LeavesAnImageThatIsNormalisedAlreadyAsItIs)
{
    const Image sample = normalise(seven(300, 50, 50), 30).centred;

    EXPECT_LE(largestDifference(normalise(sample).centred, sample), 12);
}

TEST(Normalisation, GivesTheSameForDarkInkOnLightPaper)
{
    const Image light = imageOfSeven();
    const Image dark = changed(light, [](int value) { return 255 - value; });

    EXPECT_EQ(normalise(light).centred, normalise(dark).centred);
}

TEST(Normalisation, GivesNearlyTheSameForPaleInkOnGreyPaper)
{
    const Image light = imageOfSeven();
    const Image pale = changed(light, [](int value) { return 190 - value * 80 / 255; });

    EXPECT_LE(largestDifference(normalise(light).centred, normalise(pale).centred), 8);
}

TEST(Normalisation, ReadsInkFromTheAlphaOfATransparentImage)
{
    const Image ink = imageOfSeven();
    Image transparent = filledImage(ink.width, ink.height, 4);
    for (int y = 0; y < ink.height; ++y) {
        for (int x = 0; x < ink.width; ++x)
            transparent.at(x, y, 3) = ink.at(x, y);
    }

    EXPECT_EQ(normalise(transparent).centred, normalise(ink).centred);
}

TEST(Normalisation, GivesNearlyTheSameForAnImageAsForTheDrawing)
{
    const DrawingSteps drawn = normalise(seven(300, 60, 80), 35);

    EXPECT_LE(largestDifference(normalise(imageOfSeven()).centred, drawn.centred), 60);
}

TEST(Normalisation, KeepsAOnePixelLineOfABigImageBright)
{
    Image image = filledImage(1500, 1500, 1, 255);
    for (int y = 200; y < 1300; ++y)
        image.at(700 + y / 20, y) = 0;
    const Image centred = normalise(image).centred;

    EXPECT_EQ(*std::max_element(centred.pixels.begin(), centred.pixels.end()), 255);
}

TEST(Normalisation, RejectsImagesThatCannotBeADigit)
{
    Image speck = filledImage(300, 300, 1, 255);
    speck.at(150, 150) = 0;
    const Image blob = rasterise(drawingOf({{{250, 250}}}), 50, 300);
    Image framed = filledImage(100, 100, 1, 0);
    for (int y = 2; y < 98; ++y) {
        for (int x = 2; x < 98; ++x)
            framed.at(x, y) = 255;
    }

    EXPECT_EQ(normalise(filledImage(28, 28, 1, 0)).rejection, "nothing is drawn");
    EXPECT_EQ(normalise(filledImage(300, 200, 3, 255)).rejection, "nothing is drawn");
    EXPECT_EQ(normalise(filledImage(1, 1, 4, 0)).rejection, "nothing is drawn");
    EXPECT_EQ(normalise(Image{}).rejection, "nothing is drawn");
    EXPECT_EQ(normalise(speck).rejection, "only a dot");
    EXPECT_EQ(normalise(blob).rejection, "only a dot");
    EXPECT_EQ(normalise(framed).rejection, "nothing is drawn");
}

TEST(Normalisation, CropsToTheInkAboveTheThreshold)
{
    Image image = drawn({
        "......",
        "..##..",
        "...#..",
        "......",
    });
    image.at(0, 0) = 9;

    EXPECT_EQ(cropToInk(image, 9), drawn({"##", ".#"}));
    EXPECT_EQ(cropToInk(image).width, 4);
    EXPECT_TRUE(cropToInk(drawn({"..", ".."})).empty());
}

TEST(Normalisation, FitsALineIntoTheBox)
{
    const Image boxed = fitIntoBox(filledImage(3, 400, 1, 255));

    EXPECT_EQ(boxed.width, 1);
    EXPECT_EQ(boxed.height, 20);
}

TEST(Normalisation, KeepsAllInkWhereTheMassLiesAtOneEnd)
{
    Image boxed = filledImage(20, 20);
    for (int i = 0; i < 20; ++i) {
        boxed.at(0, i) = 255;
        boxed.at(1, i) = 255;
    }
    boxed.at(19, 10) = 255;
    const Image centred = centreByMass(boxed);

    EXPECT_EQ(centred.at(8, 14), 255);
    EXPECT_EQ(centred.at(27, 14), 255);
}

TEST(Normalisation, BringsFaintInkToFullBrightness)
{
    const Image faint = changed(drawn({"#.#", "###"}), [](int value) { return value / 8; });

    EXPECT_EQ(strengthenInk(faint), drawn({"#.#", "###"}));
    EXPECT_EQ(strengthenInk(drawn({"..."})), drawn({"..."}));
}

} // namespace digitlab
