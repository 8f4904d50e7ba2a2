// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/history/history_menu.h"
#include "ui/history/history_table.h"
#include "ui/history/queue_panel.h"
#include "ui/history/run_actions.h"
#include "ui/style/empty_state.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

RunSummary summary(const std::string &name, const std::string &started)
{
    return {.folder = "/runs/" + name,
        .name = name,
        .outcome = RunOutcome::Completed,
        .startedAt = started,
        .dataset = {.source = {.origin = DatasetOrigin::Builtin}},
        .epochs = 12,
        .testAccuracy = 0.9,
        .testCount = 300};
}

class HistoryPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_page.resize(900, 720);
        m_page.show();
    }
    void showThree()
    {
        m_page.setRuns({summary("Final", "2026-11-23T10:00:00Z"), summary("Dropout", "2026-11-22T10:00:00Z"),
            summary("Baseline", "2026-11-21T10:00:00Z")});
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_page.findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    void select(const QStringList &names)
    {
        QStringList folders;
        for (const QString &name : names)
            folders.append(QStringLiteral("/runs/") + name);
        m_page.table()->selectRuns(folders);
    }
    bool says(const QString &text) const
    {
        return std::ranges::any_of(m_page.findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisibleTo(&m_page) && label->text() == text; });
    }

    HistoryPage m_page;
};

TEST_F(HistoryPageTest, LetsARunThatCannotBeReadOnlyBeDeleted)
{
    m_page.setRuns({summary("Final", "2026-11-23T10:00:00Z"),
        {.folder = "/runs/old", .name = "old", .unreadable = "run.json: made by a newer version of DigitLab"}});
    select({QStringLiteral("old")});
    for (const char *text : {"Compare", "Inspect", "Resume", "Replay", "Queue 5 more seeds"})
        EXPECT_FALSE(button(QString::fromUtf8(text))->isEnabled()) << text;
    EXPECT_TRUE(button(QStringLiteral("Delete"))->isEnabled());
    EXPECT_TRUE(says(QStringLiteral("old cannot be read: run.json: made by a newer version of DigitLab")));
    select({QStringLiteral("Final"), QStringLiteral("old")});
    EXPECT_TRUE(says(QStringLiteral("2 runs")));
    EXPECT_FALSE(button(QStringLiteral("Compare"))->isEnabled());
}

TEST_F(HistoryPageTest, SaysWhatWillStandHereAndOffersToTrain)
{
    QSignalSpy asked(&m_page, &HistoryPage::trainRequested);
    EXPECT_TRUE(says(QStringLiteral("No runs yet")));
    QTest::mouseClick(button(QStringLiteral("Go to Train")), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
    showThree();
    EXPECT_FALSE(says(QStringLiteral("No runs yet")));
    EXPECT_TRUE(says(QStringLiteral("3 runs")));
}

TEST_F(HistoryPageTest, TellsTheStateOfARunInView)
{
    m_page.resize(600, 500);
    std::vector<RunSummary> runs{summary("Final", "2026-11-23T10:00:00Z")};
    runs[0].outcome = RunOutcome::Running;
    const HistoryTable *table = m_page.table();
    const auto end = [table] {
        return table->columnViewportPosition(RunTableModel::StateColumn)
            + table->columnWidth(RunTableModel::StateColumn);
    };
    m_page.setRuns(runs);
    m_page.grab();
    EXPECT_LE(end(), table->viewport()->width());
    runs[0].inMemory = true;
    m_page.setRuns(runs);
    EXPECT_LE(end(), table->viewport()->width());
    EXPECT_GE(table->columnWidth(RunTableModel::StateColumn),
        table->fontMetrics().horizontalAdvance(QStringLiteral("interrupted, in memory")));
}

TEST_F(HistoryPageTest, FindsRunsAndCountsThem)
{
    m_page.setRuns({summary("Final", "2026-11-23T10:00:00Z")});
    EXPECT_TRUE(says(QStringLiteral("1 run")));
    showThree();
    QTest::keyClicks(m_page.findChild<QLineEdit *>(), QStringLiteral("base"));
    EXPECT_TRUE(says(QStringLiteral("1 of 3 runs")));
    EXPECT_EQ(m_page.table()->shownCount(), 1);
}

TEST_F(HistoryPageTest, KeepsTheSelectionOnItsRunsWhileTheListChanges)
{
    showThree();
    select({QStringLiteral("Dropout")});
    m_page.setRuns({summary("Newer", "2026-11-24T10:00:00Z"), summary("Dropout", "2026-11-22T10:00:00Z")});
    ASSERT_EQ(m_page.table()->selectedRuns().size(), 1U);
    EXPECT_EQ(m_page.table()->selectedRuns()[0].name, "Dropout");
}

TEST_F(HistoryPageTest, ComparesTwoRunsAndLooksIntoOne)
{
    showThree();
    EXPECT_FALSE(button(QStringLiteral("Compare"))->isEnabled());
    QSignalSpy compared(m_page.actions(), &RunActions::compareRequested);
    select({QStringLiteral("Final"), QStringLiteral("Baseline")});
    EXPECT_FALSE(button(QStringLiteral("Inspect"))->isEnabled());
    button(QStringLiteral("Compare"))->click();
    EXPECT_EQ(compared[0][0].toString(), QStringLiteral("/runs/Final"));
    EXPECT_EQ(compared[0][1].toString(), QStringLiteral("/runs/Baseline"));

    QSignalSpy inspected(m_page.actions(), &RunActions::inspectRequested);
    select({QStringLiteral("Dropout")});
    button(QStringLiteral("Inspect"))->click();
    EXPECT_EQ(inspected[0][0].toString(), QStringLiteral("/runs/Dropout"));
}

TEST_F(HistoryPageTest, GoesOnWithOneRunThatWasStoppedOrKilled)
{
    RunSummary stopped = summary("Stopped", "2026-11-23T10:00:00Z");
    stopped.outcome = RunOutcome::Stopped;
    RunSummary killed = summary("Killed", "2026-11-22T10:00:00Z");
    killed.outcome = RunOutcome::Running;
    killed.epochs = 0;
    m_page.setRuns({stopped, killed, summary("Final", "2026-11-21T10:00:00Z")});
    QPushButton *resume = button(QStringLiteral("Resume"));
    for (const QString &name : {QStringLiteral("Stopped"), QStringLiteral("Killed")}) {
        QSignalSpy resumed(m_page.actions(), &RunActions::resumeRequested);
        select({name});
        resume->click();
        ASSERT_EQ(resumed.count(), 1) << name.toStdString();
        EXPECT_EQ(resumed[0][0].toString(), QStringLiteral("/runs/") + name);
    }
    select({QStringLiteral("Final")});
    EXPECT_FALSE(resume->isEnabled()) << "it is complete";
    select({QStringLiteral("Stopped"), QStringLiteral("Killed")});
    EXPECT_FALSE(resume->isEnabled()) << "one at a time";
}

TEST_F(HistoryPageTest, IsUsedByTheKeyboardAlone)
{
    showThree();
    select({QStringLiteral("Final")});
    HistoryTable *table = m_page.table();
    table->setFocus();
    QSignalSpy annotated(&m_page, &HistoryPage::annotated);
    QTest::keyClick(table, Qt::Key_Space);
    ASSERT_EQ(annotated.count(), 1);
    EXPECT_TRUE(annotated[0][1].value<RunAnnotation>().starred);
    QSignalSpy removed(m_page.actions(), &RunActions::removeRequested);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(removed[0][0].toStringList(), QStringList(QStringLiteral("/runs/Final")));
    QSignalSpy compared(m_page.actions(), &RunActions::compareRequested);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(compared.count(), 1);
}

TEST_F(HistoryPageTest, StarsARunByAClick)
{
    showThree();
    HistoryTable *table = m_page.table();
    QSignalSpy annotated(&m_page, &HistoryPage::annotated);
    const QModelIndex star = table->model()->index(1, RunTableModel::StarColumn);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(star).center());
    ASSERT_EQ(annotated.count(), 1);
    EXPECT_EQ(annotated[0][0].toString(), QStringLiteral("/runs/Dropout"));
}

TEST_F(HistoryPageTest, ShowsAReplayAndCancelsIt)
{
    showThree();
    select({QStringLiteral("Final")});
    QSignalSpy asked(m_page.actions(), &RunActions::replayRequested);
    button(QStringLiteral("Replay"))->click();
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("/runs/Final"));

    m_page.setReplay(QStringLiteral("Final"), 3, 12);
    EXPECT_TRUE(says(QStringLiteral("Training Final again")));
    EXPECT_EQ(m_page.findChild<QProgressBar *>()->value(), 3);
    QSignalSpy cancelled(m_page.actions(), &RunActions::cancelReplayRequested);
    button(QStringLiteral("Cancel replay"))->click();
    EXPECT_EQ(cancelled.count(), 1);
    m_page.setReplay({}, 0, 0);
    EXPECT_FALSE(m_page.findChild<QProgressBar *>()->isVisibleTo(&m_page));
}

TEST_F(HistoryPageTest, ItsPartsHaveNames)
{
    for (const QWidget *part : m_page.findChildren<QWidget *>()) {
        const bool named = !part->accessibleName().isEmpty() || !part->parentWidget()->accessibleName().isEmpty();
        EXPECT_TRUE(named || !(qobject_cast<const QTableView *>(part) || qobject_cast<const QLineEdit *>(part)))
            << part->metaObject()->className();
    }
}

TEST_F(HistoryPageTest, TheMenuOffersWhatTheButtonsDoAndTheSorting)
{
    showThree();
    select({QStringLiteral("Dropout")});
    QMenu menu;
    fillHistoryMenu(menu, *m_page.table(), *m_page.actions());
    const auto entry = [](const QMenu &in, const QString &text) -> QAction * {
        for (QAction *action : in.actions())
            if (action->text() == text)
                return action;
        return nullptr;
    };
    QSignalSpy inspected(m_page.actions(), &RunActions::inspectRequested);
    entry(menu, QStringLiteral("Inspect"))->trigger();
    ASSERT_EQ(inspected.count(), 1);
    EXPECT_EQ(inspected[0][0].toString(), QStringLiteral("/runs/Dropout"));
    EXPECT_FALSE(entry(menu, QStringLiteral("Resume"))->isEnabled()) << "it is complete";
    EXPECT_TRUE(entry(menu, QStringLiteral("Rename..."))->isEnabled());

    const QMenu &sorting = *entry(menu, QStringLiteral("Sort by"))->menu();
    EXPECT_TRUE(entry(sorting, QStringLiteral("Started"))->isChecked());
    entry(sorting, QStringLiteral("Name"))->trigger();
    EXPECT_EQ(
        m_page.table()->model()->index(0, RunTableModel::NameColumn).data().toString(), QStringLiteral("Baseline"));
}

} // namespace
} // namespace digitlab::ui
