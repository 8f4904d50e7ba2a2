// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_table_model.h"

#include "ui/history/run_filter_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

RunSummary summary(const std::string &name, double accuracy, const std::string &started)
{
    return {.folder = "/runs/" + name,
        .name = name,
        .config = {.preset = "final"},
        .outcome = RunOutcome::Completed,
        .startedAt = started,
        .dataset = {.source = {.path = "/data/mnist"}},
        .epochs = 12,
        .testAccuracy = accuracy,
        .testCount = 300};
}

class RunTable : public testing::Test
{
protected:
    RunTable()
    {
        RunSummary noted = summary("Final", 0.97, "2026-11-21T10:00:00Z");
        noted.note = "the good one";
        noted.starred = true;
        RunSummary stopped = summary("aborted", 0, "2026-11-23T10:00:00Z");
        stopped.outcome = RunOutcome::Stopped;
        stopped.epochs = 0;
        stopped.testCount = 0;
        m_model.setRuns({stopped, summary("Baseline", 0.9, "2026-11-22T10:00:00Z"), noted});
        m_filter.setSourceModel(&m_model);
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_filter.rowCount(); ++row)
            names.append(m_filter.index(row, RunTableModel::NameColumn).data().toString());
        return names;
    }

    RunTableModel m_model;
    RunFilterModel m_filter;
    QAbstractItemModelTester m_tester{&m_model};
    QAbstractItemModelTester m_filterTester{&m_filter};
};

TEST_F(RunTable, ARunThatNobodyTrainsAndThatHasNotEndedIsInterrupted)
{
    RunSummary killed = summary("killed", 0.4, "2026-11-21T10:00:00Z");
    killed.outcome = RunOutcome::Running;
    RunSummary running = killed;
    running.beingTrained = true;
    m_model.setRuns({killed, running});
    EXPECT_EQ(m_model.index(0, RunTableModel::StateColumn).data().toString(), QStringLiteral("interrupted"));
    EXPECT_EQ(m_model.index(1, RunTableModel::StateColumn).data().toString(), QStringLiteral("training"));
    m_filter.setSearch(QStringLiteral("interrupted"));
    EXPECT_EQ(m_filter.rowCount(), 1);
}

TEST_F(RunTable, TellsWhatTellsRunsApart)
{
    const auto text = [this](int column) { return m_model.index(2, column).data().toString(); };
    EXPECT_EQ(text(RunTableModel::StarColumn), QStringLiteral("\u2605"));
    EXPECT_EQ(text(RunTableModel::AccuracyColumn), QStringLiteral("97.0 %"));
    EXPECT_EQ(text(RunTableModel::StateColumn), QStringLiteral("complete"));
    EXPECT_EQ(text(RunTableModel::DataColumn), QStringLiteral("mnist"));
    EXPECT_EQ(text(RunTableModel::NoteColumn), QStringLiteral("the good one"));
    EXPECT_EQ(m_model.index(2, RunTableModel::AccuracyColumn).data(Qt::ToolTipRole).toString(),
        QStringLiteral("291 of 300 test images: 97.0 % (94.4 to 98.4 %)")); // Wilson
    EXPECT_EQ(m_model.index(0, RunTableModel::AccuracyColumn).data().toString(), QStringLiteral("\u2013"));
    EXPECT_EQ(
        m_model.index(2, RunTableModel::StarColumn).data(Qt::AccessibleTextRole).toString(), QStringLiteral("starred"));
}

TEST_F(RunTable, GreysARunThatCannotBeReadAndSaysWhy)
{
    RunSummary refused{
        .folder = "/runs/old", .name = "old", .unreadable = "run.json: made by a newer version of DigitLab"};
    m_model.setRuns({refused, summary("Final", 0.9, "2026-11-22T10:00:00Z")});
    const auto cell
        = [this](int row, int column, int role = Qt::DisplayRole) { return m_model.index(row, column).data(role); };
    EXPECT_EQ(cell(0, RunTableModel::NameColumn).toString(), QStringLiteral("old"));
    EXPECT_EQ(cell(0, RunTableModel::StateColumn).toString(), QStringLiteral("unreadable"));
    EXPECT_EQ(
        cell(0, RunTableModel::NoteColumn).toString(), QStringLiteral("run.json: made by a newer version of DigitLab"));
    EXPECT_TRUE(cell(0, RunTableModel::AccuracyColumn, Qt::ToolTipRole).toString().contains(QStringLiteral("newer")));
    EXPECT_EQ(cell(0, RunTableModel::ChangesColumn).toString(),
        QStringLiteral("run.json: made by a newer version of DigitLab"))
        << "where it is seen without scrolling";
    EXPECT_TRUE(cell(0, RunTableModel::NameColumn, Qt::ForegroundRole).isValid());
    EXPECT_FALSE(cell(1, RunTableModel::NameColumn, Qt::ForegroundRole).isValid());
    EXPECT_FALSE(m_model.index(0, RunTableModel::NameColumn).flags() & Qt::ItemIsEditable);
    for (int column = 0; column < RunTableModel::ColumnCount; ++column) {
        m_filter.sort(column, Qt::DescendingOrder);
        EXPECT_EQ(m_filter.rowCount(), 2);
    }
    m_filter.sort(RunTableModel::StartedColumn, Qt::DescendingOrder);
    EXPECT_EQ(names().last(), QStringLiteral("old"));
}

TEST_F(RunTable, ShowsHowFarARunIsThatIsBeingTrained)
{
    RunSummary running = summary("Final", 0, "2026-11-22T10:00:00Z");
    running.outcome = RunOutcome::Running;
    running.epochs = 0;
    m_model.setRuns({running});
    const auto cell = [this](int column) { return m_model.index(0, column).data().toString(); };
    EXPECT_EQ(cell(RunTableModel::TimeColumn), QStringLiteral("\u2013")) << "not measured yet";
    m_model.setProgress(running.folder, 3, 0.75);
    EXPECT_EQ(cell(RunTableModel::EpochsColumn), QStringLiteral("3"));
    EXPECT_EQ(cell(RunTableModel::AccuracyColumn), QStringLiteral("75.0 %"));
    m_model.setRuns({running});
    EXPECT_EQ(cell(RunTableModel::EpochsColumn), QStringLiteral("3")) << "though its folder does not say so yet";
    running.outcome = RunOutcome::Stopped;
    running.epochs = 1;
    m_model.setRuns({running});
    EXPECT_EQ(cell(RunTableModel::EpochsColumn), QStringLiteral("1"));
}

TEST_F(RunTable, TellsSettingsThatThisVersionDoesNotKnow)
{
    RunSummary run = summary("Final", 0.9, "2026-11-22T10:00:00Z");
    run.unknownSettings = {"training.mixup = 0.2"};
    m_model.setRuns({run});
    EXPECT_TRUE(m_model.index(0, RunTableModel::NameColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("training.mixup = 0.2")));
}

TEST_F(RunTable, SortsByTheValuesBehindTheTexts)
{
    m_filter.sort(RunTableModel::AccuracyColumn, Qt::DescendingOrder);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Final"), QStringLiteral("Baseline"), QStringLiteral("aborted")}));
    m_filter.sort(RunTableModel::NameColumn, Qt::AscendingOrder);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("aborted"), QStringLiteral("Baseline"), QStringLiteral("Final")}));
    m_filter.sort(RunTableModel::StartedColumn, Qt::DescendingOrder);
    EXPECT_EQ(names().first(), QStringLiteral("aborted"));
    m_filter.sort(RunTableModel::StarColumn, Qt::DescendingOrder);
    EXPECT_EQ(names().first(), QStringLiteral("Final"));
}

TEST_F(RunTable, FindsEveryWordInWhatIsToldOfARun)
{
    m_filter.setSearch(QStringLiteral("GOOD mnist"));
    EXPECT_EQ(names(), QStringList(QStringLiteral("Final")));
    m_filter.setSearch(QStringLiteral("stopped"));
    EXPECT_EQ(names(), QStringList(QStringLiteral("aborted")));
    m_filter.setSearch(QStringLiteral("good stopped"));
    EXPECT_TRUE(names().isEmpty());
    m_filter.setSearch({});
    EXPECT_EQ(names().size(), 3);
    m_filter.setStarredOnly(true);
    EXPECT_EQ(names(), QStringList(QStringLiteral("Final")));
}

TEST_F(RunTable, AsksForANameANoteOrAStar)
{
    QSignalSpy asked(&m_model, &RunTableModel::annotated);
    EXPECT_TRUE(m_model.setData(m_model.index(2, RunTableModel::NameColumn), QStringLiteral(" Best ")));
    EXPECT_EQ(asked.last()[0].toString(), QStringLiteral("/runs/Final"));
    EXPECT_EQ(asked.last()[1].value<RunAnnotation>(),
        (RunAnnotation{.name = "Best", .note = "the good one", .starred = true}));
    EXPECT_TRUE(m_model.setData(m_model.index(1, RunTableModel::NoteColumn), QStringLiteral("weak")));
    EXPECT_EQ(asked.last()[1].value<RunAnnotation>().note, "weak");
    m_model.toggleStar(1);
    EXPECT_TRUE(asked.last()[1].value<RunAnnotation>().starred);
    EXPECT_EQ(asked.count(), 3);
}

TEST_F(RunTable, TakesNoEmptyNameAndNothingInOtherColumns)
{
    QSignalSpy asked(&m_model, &RunTableModel::annotated);
    EXPECT_FALSE(m_model.setData(m_model.index(2, RunTableModel::NameColumn), QStringLiteral("  ")));
    EXPECT_FALSE(m_model.setData(m_model.index(2, RunTableModel::NameColumn), QStringLiteral("Final")));
    EXPECT_FALSE(m_model.setData(m_model.index(2, RunTableModel::SeedColumn), 7));
    EXPECT_EQ(asked.count(), 0);
}

} // namespace
} // namespace digitlab::ui
