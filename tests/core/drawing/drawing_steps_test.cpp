// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/drawing_steps.h"

#include "core/drawing/normalisation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace digitlab {

namespace {

Drawing hook()
{
    return {.strokes = {{{100, 60}, {180, 60}, {150, 200}}}};
}

std::vector<std::string> namesOf(const std::vector<DrawingStep> &steps)
{
    std::vector<std::string> names;
    for (const DrawingStep &step : steps)
        names.push_back(step.name);
    return names;
}

Image imageOfHook()
{
    return rasterise(hook(), 12, 300);
}

} // namespace

TEST(DrawingSteps, AreListedInTheirOrderWithTheirImages)
{
    const std::vector<DrawingStep> steps = stepList(normalise(hook(), 12));

    EXPECT_THAT(namesOf(steps), testing::ElementsAre("Source", "Specks", "Crop", "Stroke width", "20 x 20", "28 x 28"));
    for (const DrawingStep &step : steps) {
        EXPECT_FALSE(step.image.empty()) << step.name;
        EXPECT_FALSE(step.explanation.empty()) << step.name;
        EXPECT_TRUE(step.enabled) << step.name;
    }
    EXPECT_FALSE(steps.front().switchable);
}

TEST(DrawingSteps, OfAnImageTellOfItsPaperToo)
{
    EXPECT_THAT(namesOf(stepList(normalise(imageOfHook()))),
        testing::ElementsAre(
            "Source", "Paper", "Ink", "Lines", "Specks", "Crop", "Stroke width", "20 x 20", "28 x 28"));
}

TEST(DrawingSteps, ChangeWhatTheNetworkSeesWhereOneIsSwitchedOff)
{
    const Image all = normalise(hook(), 4).centred;
    for (const Step step : {Step::Crop, Step::Width, Step::Box, Step::Centre}) {
        const DrawingSteps steps = normalise(hook(), 4, {.skipped = {step}});

        EXPECT_NE(steps.centred, all) << stepName(step);
        EXPECT_EQ(steps.centred.width, imageSide) << stepName(step);
        EXPECT_EQ(steps.centred.height, imageSide) << stepName(step);
        EXPECT_TRUE(
            std::any_of(steps.centred.pixels.begin(), steps.centred.pixels.end(), [](auto v) { return v > 0; }));
    }
}

TEST(DrawingSteps, CanEachBeSwitchedOffForAnImage)
{
    Image dark = imageOfHook();
    for (std::uint8_t &value : dark.pixels)
        value = static_cast<std::uint8_t>(255 - value);
    for (const Step step : switchableSteps()) {
        const std::vector<DrawingStep> steps = stepList(normalise(dark, {.skipped = {step}}));
        const auto switched = std::count_if(steps.begin(), steps.end(), [](const auto &one) { return !one.enabled; });

        EXPECT_EQ(switched, 1) << stepName(step);
    }
    EXPECT_EQ(normalise(dark, {.skipped = {Step::Ink}}).rejection, "ink fills nearly the whole image");
}

TEST(DrawingSteps, GiveTheSameForEveryPenOnceWidthIsEvened)
{
    EXPECT_EQ(normalise(hook(), 4).centred, normalise(hook(), 30).centred);
    EXPECT_NE(normalise(hook(), 4, {.skipped = {Step::Width}}).centred,
        normalise(hook(), 30, {.skipped = {Step::Width}}).centred);
}

} // namespace digitlab
