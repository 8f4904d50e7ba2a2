// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/saliency_view.h"

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(SaliencyView, ColoursWhatSpeaksForAndAgainstAndLeavesTheRest)
{
    const std::vector<std::uint8_t> pixels(784, 100);
    std::vector<float> heat(784);
    heat[0] = 2;
    heat[1] = -2;
    SaliencyView view;
    view.setHeat(pixels, heat, QStringLiteral("loss"));

    const QImage image = view.image();
    EXPECT_GT(image.pixelColor(0, 0).red(), image.pixelColor(0, 0).blue());
    EXPECT_LT(image.pixelColor(1, 0).red(), image.pixelColor(1, 0).blue());
    EXPECT_EQ(image.pixelColor(2, 0), QColor(100, 100, 100));
    EXPECT_EQ(view.accessibleDescription(), QStringLiteral("Strongest 2 loss"));
    EXPECT_FALSE(view.grab().isNull());
}

TEST(SaliencyView, ShowsTheImageAloneUntilTheHeatIsThere)
{
    const std::vector<std::uint8_t> pixels(784, 30);
    SaliencyView view;
    EXPECT_TRUE(view.image().isNull());
    view.setHeat(pixels, {}, {});
    EXPECT_EQ(view.image().pixelColor(5, 5), QColor(30, 30, 30));
    view.setHeat(pixels, std::vector<float>(784), {});
    EXPECT_EQ(view.image().pixelColor(5, 5), QColor(30, 30, 30));
}

} // namespace
} // namespace digitlab::ui
