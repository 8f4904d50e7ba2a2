// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"

#include <algorithm>
#include <filesystem>

using namespace digitlab;

namespace {

int filesIn(const std::filesystem::path &folder)
{
    int count = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder))
        count += entry.is_regular_file() ? 1 : 0;
    return count;
}

} // namespace

TEST(Generate, WritesBothSidesOfEveryClass)
{
    const TemporaryFolder folder;

    const auto told = cliJson({"generate", "--out", (folder / "digits").string(), "--per-class", "10"});

    EXPECT_EQ(told.at("train"), 70);
    EXPECT_EQ(told.at("test"), 30);
    EXPECT_EQ(told.at("classes"), nlohmann::json({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}));
    for (int digit = 0; digit < 10; ++digit) {
        EXPECT_EQ(filesIn(folder / "digits/train" / std::to_string(digit)), 7);
        EXPECT_EQ(filesIn(folder / "digits/test" / std::to_string(digit)), 3);
    }
    EXPECT_TRUE(std::filesystem::exists(folder / "digits/manifest.json"));
}

TEST(Generate, TakesFractionAndSeed)
{
    const TemporaryFolder folder;
    const auto generate = [&folder](const std::string &name, const std::string &seed) {
        const auto told = cliJson(
            {"generate", "--out", (folder / name).string(), "--per-class", "4", "--test-share", "0.5", "--seed", seed});
        EXPECT_EQ(told.at("train"), 20);
        EXPECT_EQ(told.at("test"), 20);
        return readFile(folder / (name + "/manifest.json"));
    };

    const std::string first = generate("first", "5");

    EXPECT_EQ(first, generate("again", "5"));
    EXPECT_NE(first, generate("other", "6"));
}

TEST(Generate, SaysWhatItWroteInWords)
{
    const TemporaryFolder folder;

    const ProcessResult result = runCli({"generate", "--out", "digits", "--per-class", "2"}, {.folder = folder.path()});

    EXPECT_EQ(result.status, 0);
    EXPECT_EQ(result.out, "10 training and 10 test images of 10 classes in digits\n");
    EXPECT_EQ(result.err, "");
}

TEST(Generate, LeavesAUsedFolderAlone)
{
    const TemporaryFolder folder;
    folder.write("kept.txt", "kept");

    expectFailure({"generate", "--out", folder.path().string()}, 1, {folder.path().string(), "already contains files"});

    EXPECT_EQ(readFile(folder / "kept.txt"), "kept");
    EXPECT_EQ(filesIn(folder.path()), 1);
}

TEST(Generate, NamesAFileThatStandsInTheWay)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("file", "text").string();

    expectFailure({"generate", "--out", file}, 1, {file, "is a file"});
    expectFailure({"generate", "--out", file + "/below"}, 1, {file});
}

TEST(Generate, TellsAFullDisk)
{
    const TemporaryFolder folder;

    const ProcessResult result
        = runCli({"generate", "--out", (folder / "digits").string(), "--per-class", "2"}, {.largestFile = 100});

    EXPECT_EQ(result.status, 1);
    EXPECT_NE(result.err.find("digits"), std::string::npos) << result.err;
    EXPECT_FALSE(std::filesystem::exists(folder / "digits"));
}
