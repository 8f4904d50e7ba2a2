// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"
#include "core/base/file_system.h"

#include "tests/support/small_files_only.h"
#include "tests/support/temporary_folder.h"

#include <cstdint>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace digitlab {

namespace fs = std::filesystem;

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;
using testing::ThrowsMessage;

namespace {

int entriesIn(const fs::path &folder)
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
    EXPECT_EQ(entriesIn(folder.path()), 1);
}

TEST(FileIo, NamesTheFileAndTheReasonWhereNothingCanBeRead)
{
    const TemporaryFolder folder;
    EXPECT_THAT([&] { readFile(folder / "absent.txt"); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("absent.txt"), HasSubstr("No such file"))));
    EXPECT_THAT([&] { readFile(folder.path()); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr(folder.path().string()), HasSubstr("is a folder"))));
}

TEST(FileIo, ReadsNoFileThatIsLargerThanAnyOfItsKind)
{
    const TemporaryFolder folder;
    const fs::path file = folder.write("run.json", "{");
    fs::resize_file(file, std::uintmax_t{40} << 30); // without a byte on the disk
    EXPECT_THAT([&] { readFile(file); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("run.json: is too large"), HasSubstr("1 GiB"))));
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
    EXPECT_EQ(entriesIn(folder.path()), 1);
}

TEST(FileIo, NamesTheFileWhereItsFolderIsNone)
{
    const TemporaryFolder folder;
    folder.write("file", "");
    EXPECT_THAT([&] { writeFileAtomically(folder / "file" / "a.txt", "x"); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("/file/a.txt: "), HasSubstr("is a file, not a folder"))));
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
    folder.write("checkpoint.pt.tmp-4711-12", "half");
    folder.write("notes.tmp-old", "mine");
    folder.write(".tmp-1", "mine");

    removeTemporaries(folder.path());
    EXPECT_EQ(entriesIn(folder.path()), 2);
    EXPECT_FALSE(fs::exists(folder / "checkpoint.pt.tmp-4711-12"));
    removeTemporaries(folder / "absent");
}

TEST(FileIo, ReplacesALinkAndLeavesWhatItLeadsTo)
{
    const TemporaryFolder folder;
    folder.write("theirs.txt", "old");
    for (const char *target : {"theirs.txt", "nowhere.txt"}) {
        fs::create_symlink(target, folder / "link.txt");
        writeFileAtomically(folder / "link.txt", "new");
        EXPECT_TRUE(fs::is_regular_file(fs::symlink_status(folder / "link.txt")));
        EXPECT_EQ(readFile(folder / "link.txt"), "new");
        fs::remove(folder / "link.txt");
    }
    EXPECT_EQ(readFile(folder / "theirs.txt"), "old");
    EXPECT_FALSE(fs::exists(folder / "nowhere.txt"));
}

TEST(FileIo, WritesThroughALinkWhereItIsTheUsersOwn)
{
    const TemporaryFolder folder;
    folder.write("real.txt", "old");
    fs::create_symlink("real.txt", folder / "link.txt");
    writeFileAtomically(linkTarget(folder / "link.txt"), "new");
    EXPECT_TRUE(fs::is_symlink(folder / "link.txt"));
    EXPECT_EQ(readFile(folder / "real.txt"), "new");
}

TEST(FileIo, LeavesTheSystemsLinksAlone)
{
    EXPECT_THAT([] { writeFileAtomically("/dev/stdout", "x"); },
        ThrowsMessage<std::runtime_error>(HasSubstr("/dev/stdout: is not an ordinary file")));
    EXPECT_TRUE(fs::is_symlink("/dev/stdout"));
}

TEST(FileIo, ReadsNothingButFilesAndWaitsForNobody)
{
    const TemporaryFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    fs::create_symlink("pipe", folder / "link");
    for (const fs::path &file : {folder / "pipe", folder / "link"})
        EXPECT_THAT([&] { readFile(file); },
            ThrowsMessage<std::runtime_error>(AllOf(StartsWith(file.string()), HasSubstr("is a pipe; expected"))));
    EXPECT_THAT([] { readFile("/dev/zero"); }, ThrowsMessage<std::runtime_error>(HasSubstr("/dev/zero: is a device")));

    const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = {}};
    const std::string place = folder / "socket";
    ASSERT_LT(place.size(), sizeof address.sun_path);
    place.copy(address.sun_path, place.size());
    ASSERT_EQ(::bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    EXPECT_THAT([&] { readFile(place); }, ThrowsMessage<std::runtime_error>(HasSubstr("is a socket")));
    ::close(server);
}

TEST(FileIo, SaysWhatWasTriedWithWhichFileAndWhy)
{
    const TemporaryFolder folder;
    const fs::path file = folder.write("file", "");
    const fs::path tooLong = folder / std::string(5000, 'n');
    const auto fails = [](const fs::path &path, const char *what, const char *why) {
        return ThrowsMessage<std::runtime_error>(AllOf(StartsWith(path.string()), HasSubstr(what), HasSubstr(why)));
    };
    const fs::path link = folder / "link";
    fs::create_symlink("nowhere", link);
    EXPECT_THAT([&] { createFolders(file); }, fails(file, "cannot be created", "/file is a file, not a folder"));
    EXPECT_THAT([&] { createFolders(file / "below/that"); }, fails(file, "below/that: cannot be created", "is a file"));
    EXPECT_THAT([&] { createFolders(link); }, fails(link, "cannot be created", "/link is a broken link"));
    EXPECT_THAT([&] { createFolders(link / "below"); }, fails(link, "below: cannot be created", "broken link"));
    EXPECT_THAT([&] { writeFileAtomically(file / "a.txt", ""); }, fails(file, "a.txt: cannot be created", "is a file"));
    EXPECT_THAT([&] { moveFile(folder / "absent", file); }, fails(folder / "absent", "cannot be moved to", "No such"));
    EXPECT_THAT([&] { removeFile(folder.path()); }, fails(folder.path(), "cannot be removed", "not empty"));
    EXPECT_THAT([&] { removeFolder(tooLong); }, fails(tooLong, "cannot be removed", "too long"));
    EXPECT_THAT([&] { isThere(tooLong); }, fails(tooLong, "cannot be accessed", "too long"));
    EXPECT_FALSE(isThere(file / "below"));
}

} // namespace digitlab
