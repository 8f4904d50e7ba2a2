// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/digit_framer.h"

#include "core/data/tones.h"
#include "core/drawing/normalisation.h"
#include "core/synthetic/builtin_digits.h"
#include "tests/support/digit_folders.h"

#include <gtest/gtest.h>

using namespace digitlab;

namespace {

Image digit()
{
    const Dataset data = builtinDigits({.perClass = 2, .testFraction = 0.5, .seed = 5}).train;
    return {imageSide, imageSide, 1, {data.image(4).begin(), data.image(4).end()}};
}

} // namespace

TEST(DigitFramer, TakesTheStepsOfTheCanvas)
{
    const Image sheet = onSheet(digit(), 7);
    EXPECT_EQ(frameDigit(sheet).image, normalise(sheet).centred);
    EXPECT_EQ(frameDigit(sheet).polarity, Polarity::DarkOnLight);
    EXPECT_EQ(frameDigit(negative(sheet)).polarity, Polarity::LightOnDark);
    EXPECT_EQ(frameDigit(filledImage(30, 30, 1, 200)).polarity, std::nullopt);
}

TEST(PreparedSteps, LeaveAFramedDigitAsItIsForANetworkThatLearntSuch)
{
    EXPECT_EQ(preparedSteps(digit(), {}).centred, digit());
    EXPECT_EQ(preparedSteps(negative(digit()), {}).centred, digit());
    EXPECT_EQ(preparedSteps(onTransparent(digit(), 0, 0, 0), {}).centred, digit());
}

TEST(PreparedSteps, FrameAnyOtherDigitForIt)
{
    const Image sheet = onSheet(digit(), 3);
    EXPECT_EQ(preparedSteps(sheet, {}).centred, normalise(sheet).centred);
    EXPECT_EQ(preparedSteps(moved(digit(), 3, 1), {}).centred, normalise(moved(digit(), 3, 1)).centred);
}

TEST(PreparedSteps, TakeAnImageWholeForANetworkThatLearntWholeOnes)
{
    const Image aside = moved(digit(), 3, -2);
    const InputPreparation small{.takenWhole = TakenWhole::NetworkSize};
    EXPECT_EQ(preparedSteps(aside, small).centred, aside);
    EXPECT_EQ(preparedSteps(negative(aside), small).centred, aside);
    const Image sheet = onSheet(digit(), 3);
    EXPECT_EQ(preparedSteps(sheet, small).centred, normalise(sheet).centred);
    const InputPreparation all{.polarity = Polarity::DarkOnLight, .takenWhole = TakenWhole::All};
    EXPECT_EQ(preparedSteps(sheet, all).centred, wholeImage(sheet, Polarity::DarkOnLight));
}

TEST(PreparedSteps, FrameEvenAFramedDigitForANetworkThatLearntFramedSheets)
{
    EXPECT_EQ(preparedSteps(digit(), {.framing = Framing::Digit}).centred, normalise(digit()).centred);
}
