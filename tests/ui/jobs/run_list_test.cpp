// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_list.h"

#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"
#include "core/training/presets.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "ui/style/text.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(RunList, ReadsTheHistoryOnAThreadOfItsOwn)
{
    const TemporaryFolder folder;
    for (const std::string name : {"a", "b"})
        writeRun({.folder = folder / name, .name = name, .config = preset("final"), .classNames = {"0"}});
    Settings settings{toQString(folder / "settings.ini")};
    RunList list{settings, folder.path()};
    QSignalSpy changed(&list, &RunList::changed);
    EXPECT_FALSE(list.isKnown());
    list.refresh();
    EXPECT_TRUE(list.runs().empty()) << "nothing waits for the disk";
    ASSERT_TRUE(changed.wait(longEnough));
    EXPECT_TRUE(list.isKnown());
    EXPECT_EQ(list.runs().size(), 2U);
    ASSERT_NE(list.run(folder / "a"), nullptr);
    EXPECT_EQ(list.run(folder / "a")->name, "a");
    EXPECT_EQ(list.run(folder / "c"), nullptr);
}

TEST(RunList, KnowsWhichOfTheRunsThatHaveNotEndedIsTrained)
{
    const TemporaryFolder folder;
    for (const std::string name : {"killed", "trained"})
        writeRun({.folder = folder / name, .name = name, .config = preset("final"), .classNames = {"0"}});
    const RunLock training(folder / "trained");
    Settings settings{toQString(folder / "settings.ini")};
    RunList list{settings, folder.path()};
    QSignalSpy changed(&list, &RunList::changed);
    list.refresh();
    ASSERT_TRUE(changed.wait(longEnough));
    ASSERT_EQ(list.run(folder / "killed")->outcome, RunOutcome::Running);
    EXPECT_FALSE(list.run(folder / "killed")->beingTrained);
    EXPECT_TRUE(list.run(folder / "trained")->beingTrained);
}

TEST(RunList, TellsOfTheNewestStateWhereItIsAskedAgainAndAgain)
{
    const TemporaryFolder folder;
    Settings settings{toQString(folder / "settings.ini")};
    RunList list{settings, folder.path()};
    QSignalSpy changed(&list, &RunList::changed);
    list.refresh();
    writeRun({.folder = folder / "a", .name = "a", .config = preset("final"), .classNames = {"0"}});
    list.refresh();
    ASSERT_TRUE(changed.wait(longEnough));
    EXPECT_EQ(list.runs().size(), 1U);
}

} // namespace
} // namespace digitlab::ui
