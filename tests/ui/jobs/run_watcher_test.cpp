// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_watcher.h"

#include "core/runs/run_annotation.h"
#include "core/runs/run_folder.h"
#include "core/training/presets.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "ui/jobs/laboratory.h"
#include "ui/style/text.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

/// A window's list of runs, in a folder into which others write, too.
class RunWatcherTest : public testing::Test
{
protected:
    void SetUp() override
    {
        write("first");
        refresh();
    }

    void write(const std::string &name) const
    {
        writeRun({.folder = m_folder / "runs" / name, .name = name, .config = preset("final"), .classNames = {"0"}});
    }

    void refresh()
    {
        QSignalSpy changed(&m_laboratory.runs, &RunList::changed);
        m_laboratory.runs.refresh();
        ASSERT_TRUE(changed.wait(longEnough));
    }

    /// Whether the list follows what the others have done; what it knows is looked at first.
    bool isFollowed(const std::function<void()> &others)
    {
        RunWatcher watcher(m_laboratory.runs, m_laboratory.trainings);
        QSignalSpy changed(&m_laboratory.runs, &RunList::changed);
        watcher.look();
        if (changed.wait(500))
            return false; // for nothing
        others();
        for (int looks = 0; looks < 3 && changed.isEmpty(); ++looks) {
            watcher.look();
            changed.wait(1000);
        }
        return !changed.isEmpty();
    }

    TemporaryFolder m_folder;
    Settings m_settings{toQString(m_folder / "settings.ini")};
    Laboratory m_laboratory{m_settings, Places{m_folder / "runs", m_folder / "drawings.jsonl"}};
};

} // namespace

TEST_F(RunWatcherTest, ARunOfAnotherWindowAppears)
{
    EXPECT_TRUE(isFollowed([this] { write("second"); }));
    EXPECT_EQ(m_laboratory.runs.runs().size(), 2U);
}

TEST_F(RunWatcherTest, ARunThatAnotherWindowDeletedOrStarredIsShownSo)
{
    EXPECT_TRUE(isFollowed([this] { writeAnnotation(m_folder / "runs" / "first", {.starred = true}); }));
    EXPECT_TRUE(m_laboratory.runs.runs().front().starred);
    EXPECT_TRUE(isFollowed([this] { m_laboratory.runs.store().remove(m_folder / "runs" / "first"); }));
    EXPECT_TRUE(m_laboratory.runs.runs().empty());
}

TEST_F(RunWatcherTest, NothingIsReadAgainWhereNothingHasChanged)
{
    EXPECT_FALSE(isFollowed([] {}));
}

} // namespace digitlab::ui
