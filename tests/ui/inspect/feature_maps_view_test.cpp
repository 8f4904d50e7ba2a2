// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/feature_maps_view.h"

#include "ui/style/theme.h"

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

/// Two maps of 1 x 2: nothing and the half, nothing and the strongest answer.
const FeatureMaps twoMaps{.layer = "conv2d", .count = 2, .height = 1, .width = 2, .values = {0, 2, 0, 4}};

FeatureMaps maps(int count)
{
    return {.layer = "conv2d",
        .count = count,
        .height = 2,
        .width = 2,
        .values = std::vector<float>(static_cast<std::size_t>(count) * 4, 1)};
}

TEST(FeatureMapsView, IsBrightWhereAFilterFoundWhatItLooksFor)
{
    FeatureMapsView view;
    view.setMaps(twoMaps);
    view.resize(view.sizeHint());
    const QImage image = view.grab().toImage();
    EXPECT_EQ(image.pixel(5, 20), cividis(0).rgb());
    EXPECT_EQ(image.pixel(35, 20), cividis(127 / 255.0).rgb()) << "half the strongest answer of the layer";
    EXPECT_EQ(image.pixel(44 + 35, 20), cividis(1).rgb());
}

TEST(FeatureMapsView, GrowsDownwardsWhereMoreMapsDoNotFitSideBySide)
{
    FeatureMapsView view;
    view.setMaps(maps(128));
    EXPECT_GT(view.heightForWidth(200), view.heightForWidth(800));
    EXPECT_GE(view.heightForWidth(1), 128 * 40) << "one column";
}

TEST(FeatureMapsView, StaysDarkWhereNothingAnswers)
{
    FeatureMapsView view;
    FeatureMaps silent = twoMaps;
    silent.values = {0, 0, 0, 0};
    view.setMaps(silent);
    view.resize(view.sizeHint());
    EXPECT_EQ(view.grab().toImage().pixel(35, 20), cividis(0).rgb());
}

TEST(FeatureMapsView, ShowsNothingWithoutMaps)
{
    FeatureMapsView view;
    view.resize(300, 100);
    const QImage empty = view.grab().toImage();
    view.setMaps(twoMaps);
    EXPECT_NE(view.grab().toImage(), empty);
    view.clear();
    EXPECT_EQ(view.grab().toImage(), empty);
    view.setMaps({});
    EXPECT_EQ(view.grab().toImage(), empty);
}

} // namespace
} // namespace digitlab::ui
