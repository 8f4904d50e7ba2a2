// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_store.h"

#include "core/base/file_io.h"
#include "core/runs/run_annotation.h"
#include "core/runs/run_folder.h"
#include "core/training/presets.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

using namespace digitlab;

namespace {

Run storedRun(const RunStore &store, const std::string &name, const std::string &startedAt)
{
    digitlab::Run run{.folder = store.newRunFolder(name),
        .name = name,
        .config = preset("final"),
        .classNames = {"0"},
        .startedAt = startedAt};
    writeRun(run);
    return run;
}

} // namespace

TEST(RunStore, ListsTheNewestRunFirst)
{
    const TemporaryFolder folder;
    const RunStore store(folder.path() / "runs");
    EXPECT_TRUE(store.list().empty());
    storedRun(store, "Old", "2026-01-01T00:00:00Z");
    storedRun(store, "New", "2026-01-02T00:00:00Z");

    ASSERT_EQ(store.list().size(), 2U);
    EXPECT_EQ(store.list()[0].name, "New");
    EXPECT_EQ(store.list()[1].config.preset, "final");
}

TEST(RunStore, PassesOverWhatIsNoRun)
{
    const TemporaryFolder folder;
    const RunStore store(folder.path());
    storedRun(store, "Good", "2026-01-01T00:00:00Z");
    std::filesystem::create_directories(folder.path() / "empty");
    std::filesystem::create_directories(folder.path() / "damaged");
    writeFileAtomically(folder.path() / "damaged" / "run.json", "{");
    writeFileAtomically(folder.path() / "notes.txt", "");
    std::filesystem::create_symlink("loop", folder.path() / "loop");

    EXPECT_EQ(store.list().size(), 1U);
}

TEST(RunStore, NeverGivesTheSameFolderTwice)
{
    const TemporaryFolder folder;
    const RunStore store(folder.path());

    const digitlab::Run first = storedRun(store, "Über / Final!", "");
    const digitlab::Run second = storedRun(store, "Über / Final!", "");
    EXPECT_NE(first.folder, second.folder);
    EXPECT_EQ(first.folder.parent_path(), folder.path());
    EXPECT_NE(first.folder.filename().string().find("ber-final"), std::string::npos);
}

TEST(RunStore, BringsARemovedRunBack)
{
    const TemporaryFolder folder;
    const RunStore store(folder.path());
    const digitlab::Run run = storedRun(store, "Final", "2026-01-01T00:00:00Z");

    const std::filesystem::path trashed = store.remove(run.folder);
    EXPECT_TRUE(store.list().empty());
    store.restore(trashed, run.folder);
    EXPECT_EQ(readRun(run.folder), run);
}

TEST(RunStore, ListsWhatIsInTheTrashAndRestoresItUnderItsOldNameOrTheNextThatIsFree)
{
    const TemporaryFolder folder;
    const RunStore store(folder.path());
    const digitlab::Run old = storedRun(store, "Old", "2026-01-01T00:00:00Z");
    const digitlab::Run fresh = storedRun(store, "Fresh", "2026-01-02T00:00:00Z");
    const auto earlier = store.remove(fresh.folder);
    std::filesystem::last_write_time(earlier, std::filesystem::file_time_type::clock::now() - std::chrono::minutes(1));
    store.remove(old.folder);

    const std::vector<RunSummary> trash = store.trash();
    ASSERT_EQ(trash.size(), 2U);
    EXPECT_EQ(trash[0].name, "Old") << "what was removed last comes first";
    EXPECT_EQ(store.restore(trash[0].folder), old.folder);
    EXPECT_EQ(readRun(old.folder), old);
    std::filesystem::create_directories(fresh.folder);
    EXPECT_EQ(store.restore(trash[1].folder), fresh.folder.string() + "-2");
    EXPECT_TRUE(store.trash().empty());
}

TEST(RunStore, SetsAsideWhatARunHasTrained)
{
    const TemporaryFolder folder;
    const RunStore store(folder.path());
    digitlab::Run run = storedRun(store, "Final", "2026-01-01T00:00:00Z");
    run.outcome = RunOutcome::Stopped;
    run.epochs = {{.epoch = 1}};
    writeRun(run);
    writeAnnotation(run.folder, {.note = "mine"});

    store.setAside(run.folder / "");
    EXPECT_TRUE(readRun(run.folder).epochs.empty());
    EXPECT_EQ(readAnnotation(run.folder).note, "mine");
    ASSERT_EQ(store.trash().size(), 1U);
    EXPECT_EQ(readRun(store.trash()[0].folder).epochs, run.epochs);
}

TEST(RunStore, RemovesTheSameRunWhetherOrNotItsPathEndsInASlash)
{
    const TemporaryFolder folder;
    const RunStore store(folder.path());
    const digitlab::Run run = storedRun(store, "Final", "2026-01-01T00:00:00Z");

    EXPECT_EQ(store.remove(run.folder / "").filename(), run.folder.filename());
}

TEST(RunStore, EmptiesItsTrashOfWhatWasRemovedLongAgo)
{
    using namespace std::chrono_literals;
    const TemporaryFolder folder;
    const RunStore store(folder.path());
    const auto old = store.remove(storedRun(store, "Old", "2026-01-01T00:00:00Z").folder);
    const auto fresh = store.remove(storedRun(store, "Fresh", "2026-01-01T00:00:00Z").folder);
    std::filesystem::last_write_time(old, std::filesystem::file_time_type::clock::now() - 31 * 24h);

    store.emptyTrash(30 * 24h);
    EXPECT_FALSE(exists(old));
    EXPECT_TRUE(exists(fresh));
}

class RunsFromElsewhere : public testing::Test
{
protected:
    TemporaryFolder m_folder;
    RunStore m_theirs{m_folder.path() / "theirs"};
    RunStore m_store{m_folder.path() / "ours"};
    digitlab::Run m_run = storedRun(m_theirs, "Final", "2026-01-01T00:00:00Z");
};

TEST_F(RunsFromElsewhere, AreCopiedWithAllTheirFiles)
{
    std::filesystem::create_directories(m_run.folder / "epochs");
    writeFileAtomically(m_run.folder / "epochs" / "1.bin", "weights");

    const auto place = m_store.import(m_run.folder / "");
    ASSERT_TRUE(place);
    EXPECT_EQ(place->parent_path(), m_store.folder());
    EXPECT_EQ(readRun(*place).name, "Final");
    EXPECT_EQ(readFile(*place / "epochs" / "1.bin"), "weights");
    EXPECT_TRUE(exists(m_run.folder / "run.json")); // theirs stays
}

TEST_F(RunsFromElsewhere, AreCopiedOnce)
{
    EXPECT_EQ(m_store.import(m_run.folder), m_store.import(m_run.folder));
    EXPECT_EQ(m_store.list().size(), 1U);
    EXPECT_EQ(m_theirs.import(m_run.folder), m_run.folder); // already in place
}

TEST_F(RunsFromElsewhere, NeverOverwriteAnotherOfTheSameName)
{
    const auto first = m_store.import(m_run.folder);
    m_run.name = "Another";
    writeRun(m_run);
    const auto second = m_store.import(m_run.folder);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(readRun(*first).name, "Final");
    EXPECT_EQ(readRun(*second).name, "Another");
}

TEST_F(RunsFromElsewhere, AreRefusedWithTheReasonWhereTheyAreNone)
{
    const auto reasonFor = [&](const std::filesystem::path &folder) -> std::string {
        try {
            m_store.import(folder);
        } catch (const std::runtime_error &error) {
            return error.what();
        }
        return {};
    };
    EXPECT_NE(reasonFor(m_folder.path()).find("is not a run's folder"), std::string::npos);
    const std::filesystem::path inside = m_run.folder / "runs";
    EXPECT_THROW(RunStore(inside).import(m_run.folder), std::runtime_error) << "a folder does not fit into itself";
    writeFileAtomically(m_run.folder / "run.json", "{");
    EXPECT_NE(reasonFor(m_run.folder).find("run.json"), std::string::npos);
    EXPECT_TRUE(m_store.list().empty());
}

TEST_F(RunsFromElsewhere, LeaveNothingWhereTheCopyIsStoppedOrFails)
{
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_FALSE(m_store.import(m_run.folder, stopped.get_token()));
    EXPECT_TRUE(std::filesystem::is_empty(m_store.folder()));

    writeFileAtomically(m_folder.path() / "file", "");
    EXPECT_THROW(RunStore(m_folder.path() / "file").import(m_run.folder), std::runtime_error);
}
