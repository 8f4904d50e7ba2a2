// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/seen_digit.h"
#include "core/evaluation/classifier.h"

#include "core/training/model_file.h"

#include <gtest/gtest.h>

namespace digitlab {

namespace {

const Drawing line{.strokes = {{{250, 80}, {250, 240}, {250, 420}}}};

} // namespace

TEST(SeenDigit, IsWhatEvaluateMakesOfTheDrawing)
{
    const SeenDigit seen = seenDigit(digitStrokes(line, "1"));
    EXPECT_EQ(seen.image, normalise(line, penWidthFromFraction(line, defaultPenWidth)).centred);
    EXPECT_TRUE(seen.rejection.empty());
}

TEST(SeenDigit, SaysWhyThereIsNone)
{
    const SeenDigit seen = seenDigit(digitStrokes({}, "1"));
    EXPECT_TRUE(seen.image.empty());
    EXPECT_EQ(seen.rejection, "nothing is drawn");
}

TEST(SeenDigit, StrokesAndImageAreRead)
{
    const Classifier classifier(std::make_shared<const Network>(shippedModel().network));
    EXPECT_EQ(classifier.read(digitStrokes(line, "1")).predicted, 1);
    EXPECT_EQ(classifier.read(userImage(rasterise(line, 40, 280), "1")).predicted, 1);
}

} // namespace digitlab
