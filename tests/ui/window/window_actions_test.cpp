// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/undo_history.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QMainWindow>
#include <QSet>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

class WindowActionsTest : public testing::Test
{
protected:
    QMainWindow m_window;
    UndoHistory m_undo;
    WindowActions m_actions{m_window, m_undo};
};

} // namespace

TEST_F(WindowActionsTest, NoShortcutStandsTwice)
{
    QSet<QString> seen;
    for (const QAction *action : m_window.findChildren<QAction *>()) {
        if (action->shortcut().isEmpty())
            continue;
        EXPECT_FALSE(seen.contains(action->shortcut().toString())) << action->text().toStdString();
        seen.insert(action->shortcut().toString());
    }
    EXPECT_GE(seen.size(), 15);
}

TEST_F(WindowActionsTest, OnlyWhatMakesSenseCanBeChosen)
{
    EXPECT_TRUE(m_actions.train->isEnabled());
    EXPECT_FALSE(m_actions.stop->isEnabled());
    m_actions.showTraining(WindowActions::TrainingState::Running);
    EXPECT_FALSE(m_actions.train->isEnabled());
    EXPECT_FALSE(m_actions.resume->isEnabled());
    EXPECT_TRUE(m_actions.pause->isEnabled());
    const QString pause = m_actions.pause->text();
    m_actions.showTraining(WindowActions::TrainingState::Paused);
    EXPECT_NE(m_actions.pause->text(), pause);
}

TEST_F(WindowActionsTest, PagesAreChosenByTheirNumber)
{
    QSignalSpy chosen(&m_actions, &WindowActions::pageChosen);
    for (QAction *action : m_window.findChildren<QAction *>())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_3))
            action->trigger();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 2);
}

} // namespace digitlab::ui
