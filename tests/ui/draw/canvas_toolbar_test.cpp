// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/canvas_toolbar.h"

#include "ui/draw/digit_canvas.h"

#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class Toolbar : public testing::Test
{
protected:
    QToolButton *button(const char *name) { return toolbar.findChild<QToolButton *>(QLatin1String(name)); }

    DigitCanvas canvas;
    CanvasToolbar toolbar{&canvas};
};

TEST_F(Toolbar, OffersOnlyWhatCanBeDone)
{
    EXPECT_FALSE(button("undo")->isEnabled());
    EXPECT_FALSE(button("clear")->isEnabled());
    canvas.resize(200, 200);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 100});
    EXPECT_TRUE(button("undo")->isEnabled());
    EXPECT_TRUE(button("clear")->isEnabled());
    button("undo")->click();
    EXPECT_TRUE(canvas.drawing().empty());
    EXPECT_TRUE(button("redo")->isEnabled());
}

TEST_F(Toolbar, TellsTheWidthThatTheUserChoseAndNotTheOneThatWasSet)
{
    QSignalSpy changed(&toolbar, &CanvasToolbar::penWidthChanged);
    toolbar.setPenWidth(0.05);
    EXPECT_EQ(changed.count(), 0);
    toolbar.findChild<QSlider *>()->setValue(100);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_DOUBLE_EQ(changed[0][0].toDouble(), 0.1);
}

} // namespace
} // namespace digitlab::ui
