// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/undo_history.h"

#include "ui/style/done_step.h"

#include <QAction>
#include <QUndoStack>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

/// Two stacks, as of two pages.
class UndoOverPages : public testing::Test
{
protected:
    void SetUp() override
    {
        for (QUndoStack *stack : {&m_drawing, &m_runs})
            m_history.add(stack);
    }
    static void push(QUndoStack &stack, const char *text)
    {
        const auto nothing = [] { return true; };
        stack.push(new DoneStep(QString::fromLatin1(text), nothing, nothing));
    }
    QString undoText() const { return m_history.undoAction()->text(); }
    QString redoText() const { return m_history.redoAction()->text(); }
    void undo() { m_history.undoAction()->trigger(); }
    void redo() { m_history.redoAction()->trigger(); }

    QUndoStack m_drawing;
    QUndoStack m_runs;
    UndoHistory m_history;
};

} // namespace

TEST_F(UndoOverPages, TakesBackWhatWasDoneLastAndNamesIt)
{
    EXPECT_FALSE(m_history.undoAction()->isEnabled());
    push(m_drawing, "Stroke");
    push(m_runs, "Delete Final");
    push(m_drawing, "Clear");
    EXPECT_EQ(undoText(), QStringLiteral("&Undo Clear"));
    undo();
    EXPECT_EQ(undoText(), QStringLiteral("&Undo Delete Final"));
    undo();
    EXPECT_EQ(m_runs.index(), 0);
    EXPECT_EQ(m_drawing.index(), 1);
    undo();
    EXPECT_EQ(undoText(), QStringLiteral("&Undo"));
    EXPECT_FALSE(m_history.undoAction()->isEnabled());
}

TEST_F(UndoOverPages, DoesAgainInTheOppositeOrder)
{
    push(m_drawing, "Stroke");
    push(m_runs, "Delete Final");
    undo();
    undo();
    EXPECT_EQ(redoText(), QStringLiteral("&Redo Stroke"));
    redo();
    EXPECT_EQ(redoText(), QStringLiteral("&Redo Delete Final"));
    redo();
    EXPECT_EQ(undoText(), QStringLiteral("&Undo Delete Final"));
    EXPECT_FALSE(m_history.redoAction()->isEnabled());
}

TEST_F(UndoOverPages, FollowsAStackThatIsUsedOnItsOwn)
{
    push(m_runs, "Delete Final");
    push(m_drawing, "Stroke");
    m_runs.undo();
    EXPECT_EQ(undoText(), QStringLiteral("&Undo Stroke"));
    EXPECT_EQ(redoText(), QStringLiteral("&Redo Delete Final"));
    push(m_runs, "Delete Baseline");
    EXPECT_FALSE(m_history.redoAction()->isEnabled()) << "it can no longer be done again";
    m_runs.clear();
    EXPECT_EQ(undoText(), QStringLiteral("&Undo Stroke"));
}

TEST_F(UndoOverPages, ANewActOfAnyKindEndsWhatCanBeDoneAgain)
{
    push(m_runs, "Delete Final");
    push(m_runs, "Delete Baseline");
    undo();
    push(m_drawing, "Stroke");
    EXPECT_FALSE(m_history.redoAction()->isEnabled());
    EXPECT_EQ(redoText(), QStringLiteral("&Redo"));
    redo();
    EXPECT_EQ(m_runs.index(), 1);
    undo();
    EXPECT_EQ(redoText(), QStringLiteral("&Redo Stroke"));
    undo();
    EXPECT_EQ(redoText(), QStringLiteral("&Redo Delete Final"));
    push(m_runs, "Delete Night shift");
    EXPECT_FALSE(m_history.redoAction()->isEnabled()) << "in the place of the one that was taken back";
    EXPECT_EQ(undoText(), QStringLiteral("&Undo Delete Night shift"));
}

TEST_F(UndoOverPages, WhatAStackDoesAgainOnItsOwnIsNoNewAct)
{
    push(m_runs, "Delete Final");
    push(m_drawing, "Stroke");
    undo();
    undo();
    m_drawing.redo();
    EXPECT_EQ(redoText(), QStringLiteral("&Redo Delete Final"));
    EXPECT_EQ(undoText(), QStringLiteral("&Undo Stroke"));
}

TEST_F(UndoOverPages, ForgetsWhatAStackForgets)
{
    QUndoStack few;
    few.setUndoLimit(2);
    m_history.add(&few);
    push(few, "1");
    push(m_runs, "Delete Final");
    push(few, "2");
    push(few, "3");
    for (const char *expected : {"3", "2", "Delete Final"}) {
        EXPECT_EQ(undoText(), QStringLiteral("&Undo %1").arg(QLatin1String(expected)));
        undo();
    }
    EXPECT_FALSE(m_history.undoAction()->isEnabled());
}

TEST_F(UndoOverPages, AStepThatFailsIsForgotten)
{
    int tried = 0;
    const auto fails = [&tried] {
        ++tried;
        return false;
    };
    push(m_drawing, "Stroke");
    m_runs.push(new DoneStep(QStringLiteral("Delete Final"), fails, fails));
    EXPECT_EQ(tried, 0) << "it was done when it was pushed";
    undo();
    EXPECT_EQ(tried, 1);
    EXPECT_EQ(m_runs.count(), 0);
    EXPECT_EQ(undoText(), QStringLiteral("&Undo Stroke"));
    EXPECT_FALSE(m_history.redoAction()->isEnabled());
}

} // namespace digitlab::ui
