// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/own_files.h"

#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using testing::ThrowsMessage;

namespace {

const std::vector<NewFile> reports = {{"report.txt", "one"}, {"figures/a.svg", "<svg/>"}};

auto refuses(const std::filesystem::path &file)
{
    return ThrowsMessage<std::runtime_error>(AllOf(StartsWith(file.string() + ": "), HasSubstr("--force")));
}

} // namespace

TEST(OwnFiles, AreReplacedAsOftenAsTheyAreWritten)
{
    const TemporaryFolder folder;
    const OwnFiles own(folder.path(), "list.json");
    own.write(reports, Existing::Keep);
    own.write({{"report.txt", "two"}}, Existing::Keep);
    own.write(reports, Existing::Keep);
    EXPECT_EQ(readFile(folder / "report.txt"), "one");
    EXPECT_EQ(readFile(folder / "figures/a.svg"), "<svg/>");
}

TEST(OwnFiles, LeaveAUsersFileOfTheSameNameUnlessForced)
{
    const TemporaryFolder folder;
    folder.write("figures/a.svg", "mine");
    const OwnFiles own(folder.path(), "list.json");
    EXPECT_THAT([&] { own.refuseOthers({"report.txt", "figures/a.svg"}); }, refuses(folder / "figures/a.svg"));
    EXPECT_THAT([&] { own.write(reports, Existing::Keep); }, refuses(folder / "figures/a.svg"));
    EXPECT_FALSE(isThere(folder / "report.txt")) << "nothing is written by halves";
    EXPECT_EQ(readFile(folder / "figures/a.svg"), "mine");

    own.write(reports, Existing::Replace);
    EXPECT_EQ(readFile(folder / "figures/a.svg"), "<svg/>");
}

TEST(OwnFiles, AreTheUsersOnceTheyAreChanged)
{
    const TemporaryFolder folder;
    const OwnFiles own(folder.path(), "list.json");
    own.write(reports, Existing::Keep);
    writeFileAtomically(folder / "report.txt", "one, with my notes");
    EXPECT_THAT([&] { own.write(reports, Existing::Keep); }, refuses(folder / "report.txt"));
}

TEST(OwnFiles, AreNoLinkAndNoListOfSomebodyElse)
{
    const TemporaryFolder folder;
    const OwnFiles own(folder.path(), "list.json");
    own.write(reports, Existing::Keep);
    std::filesystem::rename(folder / "report.txt", folder / "moved.txt");
    std::filesystem::create_symlink("moved.txt", folder / "report.txt");
    EXPECT_THAT([&] { own.write(reports, Existing::Keep); }, refuses(folder / "report.txt"));

    const TemporaryFolder other;
    other.write("list.json", "[1, 2]");
    EXPECT_THAT(
        [&] { OwnFiles(other.path(), "list.json").write(reports, Existing::Keep); }, refuses(other / "list.json"));
}

TEST(OwnFiles, RefusesEveryFileThatIsThere)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.write("a.html", "mine");
    EXPECT_NO_THROW(refuseExisting({folder / "b.html"}));
    EXPECT_THAT([&] { refuseExisting({folder / "b.html", file}); }, refuses(file));
    for (const std::filesystem::path &place : {folder.path(), std::filesystem::path("/dev/null")})
        EXPECT_THAT([&] { refuseExisting({place}); },
            ThrowsMessage<std::runtime_error>(
                AllOf(StartsWith(place.string()), HasSubstr("expected a file to write"), Not(HasSubstr("--force")))));
}
