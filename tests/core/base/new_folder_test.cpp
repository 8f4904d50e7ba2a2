// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/new_folder.h"

#include "core/base/file_io.h"

#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>
#include <sys/stat.h>

namespace digitlab {
namespace {

namespace fs = std::filesystem;

using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

TEST(NewFolder, IsThereWholeOrNotAtAll)
{
    const TemporaryFolder folder;
    const fs::path target = folder / "out";
    {
        NewFolder given(target);
        std::ofstream(given.path() / "half.txt") << "half";
        EXPECT_FALSE(fs::exists(target));
    }
    EXPECT_TRUE(fs::is_empty(folder.path()));
    NewFolder made(target);
    std::ofstream(made.path() / "whole.txt") << "whole";
    made.becomeTarget();
    EXPECT_EQ(readFile(target / "whole.txt"), "whole");
}

TEST(NewFolder, FillsAnEmptyFolderWithoutReplacingIt)
{
    const TemporaryFolder folder;
    const fs::path target = folder / "private";
    fs::create_directory(target);
    fs::permissions(target, fs::perms::owner_all);
    struct stat before {
    };
    struct stat after {
    };
    ASSERT_EQ(::stat(target.c_str(), &before), 0);
    {
        NewFolder made(target);
        fs::create_directories(made.path() / "train/3");
        std::ofstream(made.path() / "manifest.json") << "{}";
        made.becomeTarget();
    }
    ASSERT_EQ(::stat(target.c_str(), &after), 0);
    EXPECT_EQ(after.st_ino, before.st_ino);
    EXPECT_EQ(after.st_mode, before.st_mode);
    EXPECT_TRUE(fs::is_directory(target / "train/3"));
    EXPECT_EQ(readFile(target / "manifest.json"), "{}");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 1) << "nothing stays beside it";
}

TEST(NewFolder, IsFilledByOneProgramAtATime)
{
    const TemporaryFolder folder;
    const NewFolder first(folder / "out");
    EXPECT_THAT([&] { NewFolder second(folder / "out"); },
        ThrowsMessage<std::runtime_error>(HasSubstr("another program is writing to it")));
}

TEST(RequireFreeFolder, TakesOneThatIsEmptyOrHoldsWhatAKilledProgramLeft)
{
    const TemporaryFolder folder;
    EXPECT_EQ(requireFreeFolder(folder / "not/there/"), fs::canonical(folder.path()) / "not/there");
    EXPECT_NO_THROW(requireFreeFolder(folder.path()));
    folder.write("checkpoint.pt.tmp-4711-12", "half");
    EXPECT_NO_THROW(requireFreeFolder(folder.path()));
    folder.write("notes.tmp-old", "mine");
    EXPECT_THAT([&] { requireFreeFolder(folder.path()); },
        ThrowsMessage<std::runtime_error>(
            AllOf(HasSubstr(folder.path().string()), HasSubstr("already contains files"))));
    EXPECT_THAT([&] { requireFreeFolder(folder / "notes.tmp-old"); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("notes.tmp-old: "), HasSubstr("is a file"))));
    fs::create_symlink("nowhere", folder / "link");
    EXPECT_THAT([&] { requireFreeFolder(folder / "link"); },
        ThrowsMessage<std::runtime_error>(HasSubstr("link: is a broken link")));
}

} // namespace
} // namespace digitlab
