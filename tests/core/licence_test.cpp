// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace digitlab {
namespace {

namespace fs = std::filesystem;

const fs::path sourceRoot = DIGITLAB_SOURCE_DIR;
const std::string licence = "SPDX-License-Identifier: GPL-3.0-or-later";

/// The first line; the second where the first names the program that runs the file.
std::string beginningOf(const fs::path &file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    if (line.starts_with("#!"))
        std::getline(stream, line);
    return line;
}

bool isScript(const fs::path &file)
{
    std::ifstream stream(file);
    return stream.get() == '#' && stream.get() == '!';
}

/// How a comment begins in such a file; empty for what is no source.
std::string commentMark(const fs::path &file)
{
    const std::string ending = file.extension().string();
    if (ending == ".h" || ending == ".cpp")
        return "// ";
    return ending == ".py" || file.filename() == "CMakeLists.txt" || isScript(file) ? "# " : "";
}

std::vector<fs::path> sources()
{
    std::vector<fs::path> files = {sourceRoot / "CMakeLists.txt"};
    for (const char *folder : {".ci", "app", "core", "packaging", "tests", "ui"})
        for (const auto &entry : fs::recursive_directory_iterator(sourceRoot / folder))
            if (entry.is_regular_file() && !commentMark(entry.path()).empty())
                files.push_back(entry.path());
    return files;
}

TEST(Licence, EverySourceBeginsWithIt)
{
    const std::vector<fs::path> files = sources();
    EXPECT_GT(files.size(), 1000U);
    for (const fs::path &file : files)
        EXPECT_EQ(beginningOf(file), commentMark(file) + licence) << file;
}

TEST(Licence, IsTheOneOfTheWholeProgram)
{
    std::ifstream text(sourceRoot / "LICENSE");
    std::string name;
    std::string version;
    std::getline(text, name);
    std::getline(text, version);
    EXPECT_THAT(name, testing::HasSubstr("GNU GENERAL PUBLIC LICENSE"));
    EXPECT_THAT(version, testing::HasSubstr("Version 3"));

    std::ifstream metainfo(sourceRoot / "packaging" / "org.digitlab.DigitLab.metainfo.xml");
    const std::string told{std::istreambuf_iterator<char>(metainfo), {}};
    EXPECT_THAT(told, testing::HasSubstr("<project_license>GPL-3.0-or-later</project_license>"));
}

} // namespace
} // namespace digitlab
