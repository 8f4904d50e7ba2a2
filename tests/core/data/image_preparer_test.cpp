// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_preparer.h"

#include "core/data/tones.h"
#include "core/drawing/digit_framer.h"
#include "core/synthetic/builtin_digits.h"
#include "tests/support/digit_folders.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <utility>

using namespace digitlab;

namespace {

std::vector<Image> writtenDigits(int perClass)
{
    const Dataset data = builtinDigits({.perClass = perClass, .testFraction = 0.5, .seed = 3}).train;
    std::vector<Image> images;
    for (int i = 0; i < data.size(); ++i)
        images.push_back({imageSide, imageSide, 1, {data.image(i).begin(), data.image(i).end()}});
    return images;
}

/// A light digit on black as ink of one tone on paper of another.
Image inTones(Image digit, int ink, int paper)
{
    for (std::uint8_t &value : digit.pixels)
        value = static_cast<std::uint8_t>(paper + (ink - paper) * value / 255);
    return digit;
}

} // namespace

TEST(ImagePreparer, LeavesLightDigitsOfTheNetworksSizeAsTheyAre)
{
    for (const Image &digit : writtenDigits(2))
        EXPECT_EQ(ImagePreparer().prepare(digit).image, digit);
}

TEST(ImagePreparer, BringsADarkDigitToTheBytesOfItsLightTwin)
{
    const ImagePreparer preparer({.polarity = Polarity::DarkOnLight}, {});
    for (const Image &digit : writtenDigits(2))
        EXPECT_EQ(preparer.prepare(negative(digit)).image, digit);
}

TEST(ImagePreparer, BringsDarkInkOnTonedPaperToItsLightTwin)
{
    const ImagePreparer preparer({.polarity = Polarity::DarkOnLight}, {});
    for (const auto &[ink, paper] : {std::pair{30, 231}, std::pair{64, 158}, std::pair{0, 247}})
        for (const Image &digit : writtenDigits(2)) {
            const Image prepared = preparer.prepare(inTones(digit, ink, paper)).image;
            const int strongest = std::ranges::max(digit.pixels);
            for (std::size_t i = 0; i < digit.pixels.size(); ++i)
                ASSERT_NEAR(prepared.pixels[i], digit.pixels[i] * 255 / strongest, 6) << ink << " on " << paper;
        }
}

TEST(ImagePreparer, LeavesTheStrengthOfInkOnWhite)
{
    const ImagePreparer preparer({.polarity = Polarity::DarkOnLight}, {});
    const Image pale = inTones(writtenDigits(2).front(), 90, 255);
    EXPECT_EQ(preparer.prepare(pale).image, negative(pale));
}

TEST(ImagePreparer, LeavesToneWithoutInkAsItIs)
{
    const ImagePreparer preparer({.polarity = Polarity::DarkOnLight}, {});
    EXPECT_EQ(preparer.prepare(filledImage(28, 28, 1, 200)).image, filledImage(28, 28, 1, 55));
}

TEST(ImagePreparer, LaysDarkTransparentInkOnWhite)
{
    const ImagePreparer preparer({.polarity = Polarity::DarkOnLight}, {});
    for (const Image &digit : writtenDigits(2))
        EXPECT_EQ(preparer.prepare(onTransparent(digit, 0, 0, 0)).image, digit);
}

TEST(ImagePreparer, FramesADigitWhereverItStandsOnItsSheet)
{
    const ImagePreparer preparer({.framing = Framing::Digit}, frameDigit);
    int number = 0;
    for (const Image &digit : writtenDigits(2)) {
        const PreparedImage prepared = preparer.prepare(onSheet(digit, number++));
        EXPECT_EQ(prepared.rejection, "");
        EXPECT_TRUE(standsFramed(prepared.image));
    }
}

TEST(ImagePreparer, TakesAnImageWithoutADigitWholeAndSaysWhy)
{
    const ImagePreparer preparer({.polarity = Polarity::DarkOnLight, .framing = Framing::Digit}, frameDigit);
    const PreparedImage prepared = preparer.prepare(filledImage(90, 60, 1, 250));
    EXPECT_EQ(prepared.rejection, "nothing is drawn");
    EXPECT_EQ(prepared.image, filledImage(imageSide, imageSide, 1, 5));
}

TEST(ImagePreparer, LooksForInkOnTheSideThatTheUserHasSet)
{
    const ImagePreparer dark(
        {.polarity = Polarity::DarkOnLight, .framing = Framing::Digit, .polarityIsFixed = true}, frameDigit);
    const ImagePreparer light(
        {.polarity = Polarity::LightOnDark, .framing = Framing::Digit, .polarityIsFixed = true}, frameDigit);
    const Image sheet = onSheet(writtenDigits(2).front(), 4);
    EXPECT_EQ(dark.prepare(sheet).rejection, "");
    EXPECT_NE(light.prepare(sheet).rejection, "");
}

TEST(ImagePreparer, RefusesToFrameWithoutAFramer)
{
    EXPECT_THROW(ImagePreparer({.framing = Framing::Digit}, {}), std::invalid_argument);
}

TEST(StandsFramed, IsSoForDigitsOfTheCanvasAlone)
{
    for (const Image &digit : writtenDigits(10)) {
        EXPECT_TRUE(standsFramed(digit));
        EXPECT_FALSE(standsFramed(moved(digit, 2, 0)));
        EXPECT_FALSE(standsFramed(moved(digit, 0, -3)));
        EXPECT_FALSE(standsFramed(negative(digit)));
    }
    EXPECT_FALSE(standsFramed(filledImage(imageSide, imageSide)));
}
