// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/run_picker.h"

#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

RunSummary summary(const std::string &name, int epochs = 12)
{
    return {.folder = "/runs/" + name,
        .name = name,
        .startedAt = "2026-11-23T10:15:00Z",
        .dataset = {.source = {.path = "/data/mnist"}},
        .epochs = epochs,
        .testAccuracy = 0.9333};
}

TEST(RunPicker, NamesARunByNameAccuracyAndLocalTime)
{
    const QDateTime local = QDateTime::fromString(QStringLiteral("2026-11-23T10:15:00Z"), Qt::ISODate).toLocalTime();
    EXPECT_EQ(runTitle(summary("Final")),
        QStringLiteral("Final · 93.3 % · %1")
            .arg(QLocale(QLocale::English).toString(local, QStringLiteral("d MMM hh:mm"))));
}

TEST(RunPicker, LeavesOutRunsWithoutAFinishedEpoch)
{
    RunPicker picker;
    picker.setRuns({summary("Final"), summary("Aborted", 0), summary("Baseline")});
    ASSERT_EQ(picker.count(), 2);
    EXPECT_TRUE(picker.itemText(1).startsWith(QStringLiteral("Baseline")));
}

TEST(RunPicker, IsOffWhileThereIsNothingToChoose)
{
    RunPicker picker;
    picker.setRuns({});
    EXPECT_FALSE(picker.isEnabled());
    picker.setRuns({summary("Final")});
    EXPECT_TRUE(picker.isEnabled());
    EXPECT_TRUE(picker.currentRun().isEmpty()) << "nothing is chosen for the user";
}

TEST(RunPicker, KeepsTheChoiceWhileItsRunExists)
{
    RunPicker picker;
    picker.setRuns({summary("Final"), summary("Baseline")});
    picker.setCurrentRun(QStringLiteral("/runs/Baseline"));
    picker.setRuns({summary("Newer"), summary("Final"), summary("Baseline")});
    EXPECT_EQ(picker.currentRun(), QStringLiteral("/runs/Baseline"));
    picker.setRuns({summary("Newer"), summary("Final")});
    EXPECT_TRUE(picker.currentRun().isEmpty());
}

TEST(RunPicker, TellsWhatTheUserChoseButNotWhatTheProgramSet)
{
    RunPicker picker;
    picker.setRuns({summary("Final"), summary("Baseline")});
    QSignalSpy chosen(&picker, &RunPicker::runChosen);
    picker.setCurrentRun(QStringLiteral("/runs/Final"));
    EXPECT_EQ(chosen.count(), 0);
    QTest::keyClick(&picker, Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("/runs/Baseline"));
}

TEST(RunPicker, TellsWhereARunLiesAndOnWhichDataItWasTrained)
{
    RunPicker picker;
    picker.setRuns({summary("Final")});
    EXPECT_EQ(picker.itemData(0, Qt::ToolTipRole).toString(), QStringLiteral("/runs/Final\nData: /data/mnist"));
}

TEST(RunPicker, NamesASeedThatIsNotTheUsualOne)
{
    RunSummary run = summary("Final");
    run.config.training.seed = 3;
    EXPECT_TRUE(runTitle(run).endsWith(QStringLiteral(" · seed 3")));
}

TEST(RunPicker, ChoosesARunWhenItComes)
{
    RunPicker picker;
    picker.setCurrentRun(QStringLiteral("/runs/Final"));
    EXPECT_TRUE(picker.currentRun().isEmpty());
    picker.setRuns({summary("Final"), summary("Baseline")});
    EXPECT_EQ(picker.currentRun(), QStringLiteral("/runs/Final"));
}

TEST(RunPicker, OffersTheSeedsOfAConfigurationWhereAsked)
{
    RunSummary first = summary("Final");
    first.outcome = RunOutcome::Completed;
    first.testCount = 300;
    first.group = "final";
    RunSummary second = first;
    second.config.training.seed = 1;
    second.folder = "/runs/Final2";
    RunPicker runs;
    runs.setRuns({second, first});
    EXPECT_EQ(runs.count(), 2);

    RunPicker both(RunPicker::Offer::RunsAndSeeds);
    both.setRuns({second, first});
    EXPECT_EQ(both.itemText(0), QStringLiteral("Final · 2 seeds · mean 93.3 %"));
    both.setCurrentRun(choiceOf(QStringLiteral("final")));
    EXPECT_EQ(groupOf(both.currentRun()), QStringLiteral("final"));
    EXPECT_TRUE(groupOf(QStringLiteral("/runs/Final")).isEmpty());
}

TEST(RunPicker, MarksWhatWasMeasuredOnOtherTestImagesThanTheOther)
{
    RunSummary same = summary("Same");
    same.dataset = {.source = {.path = "/data/a"}, .hash = "1", .testCount = 9, .testHash = "t1"};
    RunSummary other = summary("Other");
    other.dataset = {.source = {.path = "/data/b"}, .hash = "2", .testCount = 9, .testHash = "t2"};
    RunPicker picker;
    picker.setRuns({same, other});
    const QString title = picker.itemText(1);
    picker.setOther(same.dataset);
    EXPECT_EQ(picker.itemText(0), runTitle(same));
    EXPECT_FALSE(picker.itemData(0, Qt::ForegroundRole).isValid());
    EXPECT_EQ(picker.itemText(1), title + QStringLiteral(" \u00B7 other test images"));
    EXPECT_TRUE(picker.itemData(1, Qt::ForegroundRole).isValid());
    EXPECT_TRUE(picker.itemData(1, Qt::ToolTipRole).toString().contains(QStringLiteral("different test images")));

    picker.setRuns({other, same});
    EXPECT_NE(picker.itemText(0), title) << "when the history is read again, too";
    picker.setCurrentRun(QStringLiteral("/runs/Other"));
    EXPECT_EQ(picker.currentRun(), QStringLiteral("/runs/Other")) << "it can be chosen";
    picker.setOther({});
    EXPECT_EQ(picker.itemText(0), title);
}

TEST(RunPicker, ShowsWhatNamesHideAsPlainText)
{
    RunSummary run = summary("Final\n\u202Elaniftest");
    run.dataset.source.path = "/data/\u2066mnist\r";
    RunPicker picker;
    picker.setRuns({run});
    EXPECT_TRUE(picker.itemText(0).startsWith(QStringLiteral("Final\\n\\u202Elaniftest")));
    EXPECT_EQ(picker.itemData(0, Qt::ToolTipRole).toString(),
        QStringLiteral("/runs/Final\\n\\u202Elaniftest\nData: /data/\\u2066mnist\\r"));
    EXPECT_EQ(picker.itemData(0).toString(), QStringLiteral("/runs/Final\n\u202Elaniftest")) << "its folder is itself";
}

} // namespace
} // namespace digitlab::ui
