#include "core/runs/run_store.h"

#include "core/data/file_io.h"
#include "core/model/presets.h"
#include "core/runs/run_folder.h"
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
    EXPECT_EQ(store.list()[1].preset, "final");
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
    EXPECT_EQ(store.load(run.folder), run);
}

TEST(RunStore, RemovesTheSameRunWhetherOrNotItsPathEndsInASlash)
{
    const TemporaryFolder folder;
    const RunStore store(folder.path());
    const digitlab::Run run = storedRun(store, "Final", "2026-01-01T00:00:00Z");

    EXPECT_EQ(store.remove(run.folder / "").filename(), run.folder.filename());
}
