#include "core/data/file_io.h"

#include "tests/support/small_files_only.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;
using testing::ThrowsMessage;

namespace {

int entries(const fs::path &folder)
{
    return static_cast<int>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST(FileIo, ReadsWhatItWrote)
{
    const TemporaryFolder folder;
    std::string content(200'000, 'x');
    content[7] = '\0';
    writeFileAtomically(folder / "a.bin", content);
    EXPECT_EQ(readFile(folder / "a.bin"), content);
    writeFileAtomically(folder / "a.bin", "");
    EXPECT_EQ(readFile(folder / "a.bin"), "");
    EXPECT_EQ(entries(folder.path()), 1);
}

TEST(FileIo, NamesTheFileAndTheReasonWhereNothingCanBeRead)
{
    const TemporaryFolder folder;
    EXPECT_THAT([&] { readFile(folder / "absent.txt"); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("absent.txt"), HasSubstr("No such file"))));
    EXPECT_THAT([&] { readFile(folder.path()); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr(folder.path().string()), HasSubstr("Is a directory"))));
}

TEST(FileIo, KeepsTheOldContentWhereTheDiskIsFull)
{
    const TemporaryFolder folder;
    const fs::path file = folder.write("a.txt", "old");
    {
        const SmallFilesOnly limit(4096);
        EXPECT_THAT([&] { writeFileAtomically(file, std::string(100'000, 'n')); },
            ThrowsMessage<std::runtime_error>(
                AllOf(StartsWith(file.string() + ": cannot be written"), HasSubstr("File too large"))));
    }
    EXPECT_EQ(readFile(file), "old");
    EXPECT_EQ(entries(folder.path()), 1);
}

TEST(FileIo, NamesTheFileWhereItsFolderIsNone)
{
    const TemporaryFolder folder;
    folder.write("file", "");
    EXPECT_THAT([&] { writeFileAtomically(folder / "file" / "a.txt", "x"); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("/file/a.txt: "), HasSubstr("Not a directory"))));
    EXPECT_THAT([&] { writeFileAtomically(folder / "absent" / "a.txt", "x"); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("/absent/a.txt: "), HasSubstr("No such file"))));
}

TEST(FileIo, ReplacesNeitherFoldersNorDevices)
{
    const TemporaryFolder folder;
    EXPECT_THROW(writeFileAtomically(folder.path(), "x"), std::runtime_error);
    fs::create_symlink("/dev/full", folder / "full");
    EXPECT_THROW(writeFileAtomically(folder / "full", "x"), std::runtime_error);
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
    EXPECT_TRUE(fs::is_symlink(folder / "full"));
}

TEST(FileIo, RemovesWhatAKilledWriterLeftAndNothingElse)
{
    const TemporaryFolder folder;
    EXPECT_TRUE(isFreeFolder(folder.path()));
    folder.write("checkpoint.pt.tmp-4711-12", "half");
    EXPECT_TRUE(isFreeFolder(folder.path()));
    folder.write("notes.tmp-old", "mine");
    folder.write(".tmp-1", "mine");
    EXPECT_FALSE(isFreeFolder(folder.path()));

    removeTemporaries(folder.path());
    EXPECT_EQ(entries(folder.path()), 2);
    EXPECT_FALSE(fs::exists(folder / "checkpoint.pt.tmp-4711-12"));
    removeTemporaries(folder / "absent");
    EXPECT_THAT([&] { isFreeFolder(folder / "absent"); }, ThrowsMessage<std::runtime_error>(HasSubstr("absent")));
}

TEST(FileIo, WritesThroughALink)
{
    const TemporaryFolder folder;
    folder.write("real.txt", "old");
    fs::create_symlink("real.txt", folder / "link.txt");
    writeFileAtomically(folder / "link.txt", "new");
    EXPECT_TRUE(fs::is_symlink(folder / "link.txt"));
    EXPECT_EQ(readFile(folder / "real.txt"), "new");
}

} // namespace digitlab
