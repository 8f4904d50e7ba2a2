// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "core/base/version.h"

#include <filesystem>

using namespace digitlab;
using testing::HasSubstr;
using testing::UnorderedElementsAreArray;

namespace {

const std::filesystem::path sourceFolder = DIGITLAB_SOURCE_DIR;

/// Where `cmake --install` writes to, as for a user without root's rights.
class Install : public testing::Test
{
protected:
    void SetUp() override
    {
        const ProcessResult result
            = runProcess({DIGITLAB_CMAKE, "--install", DIGITLAB_BUILD_DIR, "--prefix", m_prefix.path().string()},
                {.environment = {"DESTDIR="}});
        ASSERT_EQ(result.status, 0) << result.out << result.err;
    }

    std::string installed(const std::string &file) const { return (m_prefix / file).string(); }

    /// The program there, in a folder and with a home in which nothing lies.
    ProcessResult runInstalled(const std::string &program, const std::vector<std::string> &arguments) const
    {
        std::vector<std::string> command = {"/usr/bin/env", "-u", "LD_LIBRARY_PATH", "QT_QPA_PLATFORM=offscreen",
            "HOME=" + m_home.path().string(), "XDG_DATA_HOME=" + (m_home / "data").string(),
            "XDG_CONFIG_HOME=" + (m_home / "config").string(), installed("bin/" + program)};
        command.insert(command.end(), arguments.begin(), arguments.end());
        return runProcess(command, {.folder = m_home.path()});
    }

    TemporaryFolder m_prefix;
    TemporaryFolder m_home;
};

/// Every file under the folder, by its path from there.
std::vector<std::string> filesUnder(const std::filesystem::path &folder)
{
    std::vector<std::string> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder))
        if (!entry.is_directory())
            files.push_back(entry.path().lexically_relative(folder).generic_string());
    return files;
}

} // namespace

TEST_F(Install, GivesTheProgramsWithTheirDesktopEntryTheLicenceAndNothingElse)
{
    std::vector<std::string> expected
        = {"bin/digitlab-cli", "share/doc/DigitLab/LICENSE", "share/doc/DigitLab/file-formats.md"};
#ifdef DIGITLAB_WINDOW
    expected.insert(expected.end(),
        {"bin/digitlab", "share/applications/org.digitlab.DigitLab.desktop",
            "share/icons/hicolor/scalable/apps/org.digitlab.DigitLab.svg",
            "share/metainfo/org.digitlab.DigitLab.metainfo.xml", "share/mime/packages/org.digitlab.DigitLab.xml"});
#endif
    EXPECT_THAT(filesUnder(m_prefix.path()), UnorderedElementsAreArray(expected));
    EXPECT_EQ(readFile(installed("share/doc/DigitLab/LICENSE")), readFile(sourceFolder / "LICENSE"));
}

TEST_F(Install, LetsTheCommandLineRunFromThereWithTheModelThatShips)
{
    const std::string image = m_home.write("seven.png", sevenPng()).string();

    const ProcessResult told = runInstalled("digitlab-cli", {"--version"});
    const ProcessResult read = runInstalled("digitlab-cli", {"predict", "--model", "builtin", image});

    EXPECT_EQ(told.status, 0) << told.err;
    EXPECT_EQ(told.out, std::string(version()) + "\n");
    EXPECT_EQ(read.status, 0) << read.err;
    EXPECT_THAT(read.out, HasSubstr("seven.png: 7"));
}

#ifdef DIGITLAB_WINDOW

TEST_F(Install, HasADesktopEntryThatNamesTheProgramAndTheIconBesideIt)
{
    const std::string entry = readFile(installed("share/applications/org.digitlab.DigitLab.desktop"));
    EXPECT_THAT(entry, HasSubstr("\nExec=digitlab %F\n"));
    EXPECT_THAT(entry, HasSubstr("\nIcon=org.digitlab.DigitLab\n"));
    EXPECT_THAT(readFile(installed("share/icons/hicolor/scalable/apps/org.digitlab.DigitLab.svg")), HasSubstr("<svg"));

    const ProcessResult result = runInstalled("digitlab", {"--version"});
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(result.out, std::string("DigitLab ") + version() + "\n");
}

#endif
