// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/announcement.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/keyboard_pen.h"

#include <QTest>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

class KeyboardPenTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_canvas.resize(250, 250);
        m_canvas.show();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&m_canvas, key, modifiers); }
    const Drawing &drawing() const { return m_canvas.drawing(); }

    DigitCanvas m_canvas;
};

} // namespace

TEST_F(KeyboardPenTest, DrawsASevenWithArrowsAndSpace)
{
    press(Qt::Key_Home, Qt::ShiftModifier);
    press(Qt::Key_Home, Qt::ShiftModifier);
    press(Qt::Key_Space);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_End, Qt::ShiftModifier);
    press(Qt::Key_Space);
    ASSERT_EQ(drawing().strokes.size(), 1U);
    EXPECT_EQ(drawing().strokes[0].size(), 9U);
    EXPECT_EQ(drawing().strokes[0].front(), (Point{150, 150}));
    EXPECT_EQ(drawing().strokes[0].back(), (Point{150, 350}));
}

TEST_F(KeyboardPenTest, MovesWithoutInkWhileThePenIsUp)
{
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    EXPECT_TRUE(drawing().empty());
    EXPECT_EQ(m_canvas.penText(), QStringLiteral("48 % across, 48 % down, pen up"));
}

TEST_F(KeyboardPenTest, StaysOnTheCanvas)
{
    for (int i = 0; i < 12; ++i)
        press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(m_canvas.penText(), QStringLiteral("50 % across, 100 % down, pen up"));
}

TEST_F(KeyboardPenTest, AnnouncesPlacePenAndWhatIsRead)
{
    press(Qt::Key_Space);
    EXPECT_EQ(announced(&m_canvas), QStringLiteral("50 % across, 50 % down, pen down"));
    m_canvas.setReading(QStringLiteral("7, 99.0 %"));
    press(Qt::Key_Space);
    EXPECT_EQ(announced(&m_canvas), QStringLiteral("50 % across, 50 % down, pen up. 7, 99.0 %"));
}

TEST_F(KeyboardPenTest, OneUndoTakesItsStrokeBack)
{
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    m_canvas.undoStack()->undo();
    EXPECT_TRUE(drawing().empty());
}

TEST_F(KeyboardPenTest, ItsCursorIsSeenOnceAKeyMovedItAndGoesWithThePointer)
{
    const QImage before = m_canvas.grab().toImage();
    press(Qt::Key_Left);
    EXPECT_NE(m_canvas.grab().toImage(), before);
    QTest::mouseClick(&m_canvas, Qt::LeftButton, {}, {20, 20});
    m_canvas.undoStack()->undo();
    EXPECT_EQ(m_canvas.grab().toImage().pixelColor(120, 125), before.pixelColor(120, 125));
}

TEST_F(KeyboardPenTest, ItsMovesAreActionsOfTheCanvas)
{
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&m_canvas);
    EXPECT_EQ(canvas->role(), QAccessible::Canvas);
    QAccessibleActionInterface *actions = canvas->actionInterface();
    for (const char *action : {"pen down or up", "right", "down left", "pen down or up"})
        actions->doAction(QString::fromLatin1(action));
    ASSERT_EQ(drawing().strokes.size(), 1U);
    EXPECT_EQ(drawing().strokes[0].size(), 3U);
    m_canvas.setReading(QStringLiteral("7, 99.0 %"));
    EXPECT_TRUE(canvas->text(QAccessible::Description).startsWith(QStringLiteral("7, 99.0 %. 5")));
    actions->doAction(QStringLiteral("clear"));
    EXPECT_TRUE(drawing().empty());
}

} // namespace digitlab::ui
