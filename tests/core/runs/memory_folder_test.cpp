// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/memory_folder.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <optional>

namespace digitlab {
namespace {

namespace fs = std::filesystem;

TEST(MemoryFolder, GoesWithItsOwner)
{
    const TemporaryFolder place;
    fs::path made;
    {
        MemoryFolder folder({place / "missing", place.path()});
        EXPECT_FALSE(folder.path());
        made = folder.make();
        EXPECT_EQ(made.parent_path(), place.path());
        EXPECT_EQ(folder.make(), made);
    }
    EXPECT_FALSE(exists(made));
}

TEST(MemoryFolder, OfAKilledProgramGoesAtTheNextStart)
{
    const TemporaryFolder place;
    place.write("digitlab-runs-a1B2c3/2026-11-30-101500-final/model.dlm", "weights");
    MemoryFolder running({place.path()});
    const fs::path inUse = running.make();
    place.write(inUse.filename() / "run" / "run.json", "{}");

    MemoryFolder::removeAbandoned({place / "missing", place.path()});
    EXPECT_FALSE(exists(place / "digitlab-runs-a1B2c3"));
    EXPECT_TRUE(exists(inUse / "run" / "run.json")) << "its program still runs";
}

TEST(MemoryFolder, WhatIsNoneOfItsKindStays)
{
    const TemporaryFolder place;
    place.write("digitlab-runs-by-hand/notes.txt", "mine");
    place.write("digitlab-runs-zzzzzz", "a file");
    place.write("elsewhere/model.dlm", "weights");
    fs::create_directory_symlink(place / "elsewhere", place / "digitlab-runs-linked");

    MemoryFolder::removeAbandoned({place.path()});
    EXPECT_TRUE(exists(place / "digitlab-runs-by-hand" / "notes.txt"));
    EXPECT_TRUE(exists(place / "digitlab-runs-zzzzzz"));
    EXPECT_TRUE(exists(place / "elsewhere" / "model.dlm"));
    EXPECT_TRUE(fs::is_symlink(place / "digitlab-runs-linked"));
}

} // namespace
} // namespace digitlab
