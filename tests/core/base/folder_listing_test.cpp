// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder_listing.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

TEST(FolderListing, GivesNamesInNaturalOrderWithoutTheHidden)
{
    const TemporaryFolder folder;
    for (const char *name : {"10.png", "9.png", ".hidden", "b/x", "a/x", ".git/x"})
        folder.write(name, "");
    const FolderListing listing = listFolder(folder.path());
    EXPECT_EQ(listing.folders, (std::vector<fs::path>{folder / "a", folder / "b"}));
    EXPECT_EQ(listing.files, (std::vector<fs::path>{folder / "9.png", folder / "10.png"}));
}

TEST(FolderListing, PassesOverWhatSystemsLeaveBehind)
{
    const TemporaryFolder folder;
    for (const char *name : {"Thumbs.db", "desktop.ini", ".DS_Store", "__MACOSX/x", "lost+found/x", "digit.png"})
        folder.write(name, "");
    const FolderNames names = listNames(folder.path());
    EXPECT_TRUE(names.folders.empty());
    EXPECT_EQ(names.files, std::vector<std::string>{"digit.png"});
}

TEST(FolderListing, FollowsALinkToAFolder)
{
    const TemporaryFolder folder;
    folder.write("real/x", "");
    fs::create_directory_symlink("real", folder / "link");
    EXPECT_EQ(listNames(folder.path()).folders, (std::vector<std::string>{"link", "real"}));
}

TEST(FolderListing, TakesLinksThatLeadNowhereForFiles)
{
    const TemporaryFolder folder;
    fs::create_symlink("loop", folder / "loop");
    fs::create_symlink("absent", folder / "dangling");
    EXPECT_EQ(listFolder(folder.path()).files.size(), 2U);
}

TEST(FolderListing, NamesAFolderThatCannotBeRead)
{
    const TemporaryFolder folder;
    EXPECT_THAT([&] { listFolder(folder / "absent"); },
        testing::ThrowsMessage<std::runtime_error>(testing::HasSubstr("absent: the folder cannot be read: No such")));
}

} // namespace digitlab
