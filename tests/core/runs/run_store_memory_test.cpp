// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_history.h"
#include "core/runs/run_store.h"
#include "core/training/presets.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

using namespace digitlab;
namespace fs = std::filesystem;

namespace {

/// A store whose folder cannot be made, since a file stands in its way.
class RunStoreInMemory : public testing::Test
{
protected:
    RunStoreInMemory() { m_folder.write("home", "a file"); }

    digitlab::Run written(const RunStore &store, const std::string &name) const
    {
        digitlab::Run run{.folder = store.newRunFolder(name),
            .name = name,
            .config = preset("final"),
            .classNames = {"0"},
            .outcome = RunOutcome::Stopped};
        writeRun(run);
        return run;
    }

    TemporaryFolder m_folder;
    std::shared_ptr<MemoryFolder> m_memory
        = std::make_shared<MemoryFolder>(std::vector{m_folder / "gone", m_folder.path()});
    RunStore m_store{m_folder / "home" / "runs", m_memory};
};

} // namespace

TEST_F(RunStoreInMemory, SaysWhyARunCannotBeKept)
{
    ASSERT_TRUE(m_store.obstacle());
    EXPECT_NE(m_store.obstacle()->find("home/runs: runs cannot be kept there (Not a directory)"), std::string::npos)
        << *m_store.obstacle();
    EXPECT_FALSE(RunStore(m_folder / "new" / "runs").obstacle());
    EXPECT_TRUE(fs::is_empty(m_folder / "new" / "runs")) << "nothing is left of the trial";
}

TEST_F(RunStoreInMemory, KeepsRunsInMemoryWhereItsFolderCannotBeWritten)
{
    const fs::path run = written(m_store, "Final").folder;
    EXPECT_TRUE(m_store.isInMemory(run));
    ASSERT_EQ(m_store.list().size(), 1U);
    EXPECT_TRUE(m_store.list()[0].inMemory);
    EXPECT_TRUE(RunHistory(m_store).list().at(0).inMemory);
    EXPECT_EQ(m_store.placeOf(run.filename().string()), run);

    m_store.restore(m_store.remove(run), run);
    EXPECT_EQ(m_store.list().size(), 1U);

    m_store = RunStore(m_folder / "other");
    m_memory.reset();
    EXPECT_FALSE(exists(run)) << "it goes with the program";
}

TEST_F(RunStoreInMemory, BringsThemToAnotherFolder)
{
    const fs::path run = written(m_store, "Final").folder;
    const RunStore other(m_folder / "stick" / "runs", m_memory);
    ASSERT_FALSE(other.obstacle());
    const std::vector<fs::path> kept = other.keepFromMemory();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].parent_path(), m_folder / "stick" / "runs");
    EXPECT_FALSE(exists(run));
    ASSERT_EQ(other.list().size(), 1U);
    EXPECT_FALSE(other.list()[0].inMemory);
}

TEST_F(RunStoreInMemory, WithoutMemoryGivesTheFolderThatWillBeRefused)
{
    EXPECT_EQ(RunStore(m_folder / "home" / "runs").newRunFolder("Final").parent_path(), m_folder / "home" / "runs");
    const auto none = std::make_shared<MemoryFolder>(std::vector{m_folder / "gone"});
    EXPECT_EQ(
        RunStore(m_folder / "home" / "runs", none).newRunFolder("Final").parent_path(), m_folder / "home" / "runs");
    EXPECT_FALSE(none->path());
}

TEST_F(RunStoreInMemory, AFolderInMemoryIsForThisUserAlone)
{
    const fs::path place = m_memory->make();
    EXPECT_EQ(place, m_memory->make());
    EXPECT_EQ(fs::status(place).permissions() & fs::perms::all, fs::perms::owner_all);
    MemoryFolder nowhere({m_folder / "gone"});
    EXPECT_THROW(nowhere.make(), std::runtime_error);
}

TEST(RunStorage, AddsUpRunsAndTrash)
{
    const TemporaryFolder folder;
    const RunStore store(folder.path());
    EXPECT_EQ(store.storage(), RunStorage());
    folder.write("a/run.json", std::string(1000, ' '));
    folder.write("a/epochs/1.bin", std::string(500, ' '));
    folder.write("b/run.json", std::string(70, ' '));
    EXPECT_EQ(store.storage(), (RunStorage{.runs = 1570, .trash = 0, .trashed = 0}));
    store.remove(folder / "b");
    EXPECT_EQ(store.storage(), (RunStorage{.runs = 1500, .trash = 70, .trashed = 1})) << "the trash takes room, too";
    std::filesystem::create_directory(store.remove(folder / "a").parent_path() / "no run");
    EXPECT_EQ(store.storage(), (RunStorage{.runs = 0, .trash = 1570, .trashed = 2}))
        << "a folder without run.json is none";
    store.emptyTrash(std::chrono::hours(0));
    EXPECT_EQ(store.storage(), RunStorage());
}
