// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/epoch_slider.h"

#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(EpochSlider, StepsThroughTheEpochsThatAreKnownByKeyboard)
{
    EpochSlider slider;
    slider.setEpochs({1, 5, 9, 12}, 12);
    EXPECT_EQ(slider.epoch(), 12);
    QSignalSpy chosen(&slider, &EpochSlider::epochChosen);
    QTest::keyClick(slider.findChild<QSlider *>(), Qt::Key_Left);
    EXPECT_EQ(slider.epoch(), 9);
    QTest::keyClick(slider.findChild<QSlider *>(), Qt::Key_Home);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[1][0].toInt(), 1);
}

TEST(EpochSlider, StaysStillWithOneEpochAndSaysNothingWhenItIsFilled)
{
    EpochSlider slider;
    QSignalSpy chosen(&slider, &EpochSlider::epochChosen);
    slider.setEpochs({12}, 12);
    EXPECT_FALSE(slider.findChild<QSlider *>()->isEnabled());
    slider.setEpochs({1, 12}, 1);
    EXPECT_TRUE(slider.findChild<QSlider *>()->isEnabled());
    slider.setEpochs({}, 0);
    EXPECT_EQ(slider.epoch(), 0);
    EXPECT_EQ(chosen.count(), 0);
}

} // namespace
} // namespace digitlab::ui
