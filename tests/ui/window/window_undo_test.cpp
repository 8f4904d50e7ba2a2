// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/compare/compare_page.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/draw_panel.h"
#include "ui/draw/my_digits_page.h"
#include "ui/history/history_page.h"
#include "ui/history/run_actions.h"
#include "ui/style/message_bar.h"
#include "ui/style/text.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

namespace digitlab::ui {
namespace {

class UndoInTheWindow : public WindowFixture
{
protected:
    void SetUp() override
    {
        restart();
        openDigits();
    }
    DigitCanvas *canvas() const { return part<DigitCanvas>(); }
    void stroke(double x)
    {
        const QPoint top(qRound(x * canvas()->width()), canvas()->height() / 4);
        QTest::mousePress(canvas(), Qt::LeftButton, {}, top);
        QTest::mouseMove(canvas(), top + QPoint(0, canvas()->height() / 2));
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, top + QPoint(0, canvas()->height() / 2));
    }
    std::size_t strokes() const { return canvas()->drawing().strokes.size(); }
    QString undoText() const
    {
        for (const QAction *action : m_window->findChildren<QAction *>())
            if (action->shortcut() == QKeySequence(QKeySequence::Undo))
                return action->text().remove(QLatin1Char('&'));
        return {};
    }
    void undo() { trigger(QKeySequence(QKeySequence::Undo)); }
    /// Deletes it on the History page, until the list has noticed.
    void remove(const QString &run)
    {
        QSignalSpy listed(&m_laboratory->runs, &RunList::changed);
        Q_EMIT part<RunActions>()->removeRequested({run});
        ASSERT_TRUE(listed.wait(longEnough));
    }
    QString windowMessage() const
    {
        for (const MessageBar *bar : m_window->findChildren<MessageBar *>())
            if (bar->isVisible() && bar->text().startsWith(QStringLiteral("Undone")))
                return bar->text();
        return {};
    }
};

TEST_F(UndoInTheWindow, BringsADeletedRunBackAndLeavesTheDrawing)
{
    const QString run = trainedRun();
    stroke(0.4);
    trigger(Qt::CTRL | Qt::Key_6);
    remove(run);
    EXPECT_FALSE(exists(toPath(run)));
    EXPECT_TRUE(undoText().startsWith(QStringLiteral("Undo Delete Final"))) << undoText().toStdString();
    undo();
    EXPECT_TRUE(exists(toPath(run)));
    EXPECT_EQ(strokes(), 1U);
    EXPECT_EQ(undoText(), QStringLiteral("Undo Stroke"));
    undo();
    EXPECT_EQ(strokes(), 0U);
}

TEST_F(UndoInTheWindow, BringsDeletedDigitsBackInTheOrderOfWhatWasDone)
{
    UserDigits &digits = m_laboratory->userDigits;
    stroke(0.3);
    const Drawing one = canvas()->drawing();
    Q_EMIT part<DrawPanel>()->labelled(one, 1);
    stroke(0.6); // in its place
    const Drawing four = canvas()->drawing();
    Q_EMIT part<DrawPanel>()->labelled(canvas()->drawing(), 4);
    trigger(Qt::CTRL | Qt::Key_5);
    Q_EMIT part<MyDigitsPage>()->deleteRequested({0, 1});
    ASSERT_TRUE(digits.digits().empty());
    undo();
    EXPECT_EQ(digits.digits().size(), 2U);
    EXPECT_EQ(canvas()->drawing(), four);
    undo(); // the 4 is no longer kept
    EXPECT_EQ(digits.digits().size(), 1U);
    EXPECT_EQ(canvas()->drawing(), four);
    undo(); // its stroke
    EXPECT_EQ(digits.digits().size(), 1U);
    EXPECT_EQ(canvas()->drawing(), one);
}

TEST_F(UndoInTheWindow, SaysWhatItTookBackWhereThatIsOutOfSight)
{
    const QString run = trainedRun();
    trigger(Qt::CTRL | Qt::Key_6);
    remove(run);
    trigger(Qt::CTRL | Qt::Key_2);
    undo();
    EXPECT_TRUE(exists(toPath(run)));
    EXPECT_TRUE(windowMessage().contains(QStringLiteral("Delete Final")));
    trigger(QKeySequence(QKeySequence::Redo));
    EXPECT_FALSE(exists(toPath(run)));
    undo();
    stroke(0.4);
    EXPECT_EQ(windowMessage(), QString()) << "something else was done since";
}

TEST_F(UndoInTheWindow, KnowsWhatWasDeletedOnTheComparePage)
{
    const QString run = trainedRun();
    Q_EMIT part<ComparePage>()->removeRequested(run);
    EXPECT_FALSE(exists(toPath(run)));
    EXPECT_TRUE(part<ComparePage>()->messages()->text().contains(QStringLiteral("was deleted")));
    undo();
    EXPECT_TRUE(exists(toPath(run)));
    EXPECT_TRUE(part<ComparePage>()->messages()->text().isEmpty()) << "its Undo was for what is there again";
}

} // namespace
} // namespace digitlab::ui
