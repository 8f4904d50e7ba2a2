// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/step_tile.h"

#include <QTest>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(StepTile, ShowsThePixelsOfItsStep)
{
    StepTile tile(Step::Centre);
    tile.resize(tile.sizeHint());
    tile.setStep({.step = Step::Centre, .image = filledImage(28, 28, 1, 255)});

    EXPECT_EQ(tile.grab().toImage().pixel(tile.width() / 2, 30), qRgb(255, 255, 255));
}

TEST(StepTile, IsLeftOutByTheKeyboardToo)
{
    StepTile tile(Step::Crop);
    tile.show();
    QTest::keyClick(&tile, Qt::Key_Space);

    EXPECT_FALSE(tile.isChecked());
    EXPECT_TRUE(tile.accessibleDescription().contains(QStringLiteral("left out")));
    EXPECT_TRUE(tile.toolTip().contains(QStringLiteral("cut off"))) << "says what the step does";
}

TEST(StepTile, TheSourceIsAlwaysTaken)
{
    EXPECT_FALSE(StepTile(Step::Source).isCheckable());
}

} // namespace
} // namespace digitlab::ui
