// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "core/base/png.h"
#include "tests/support/array_files.h"
#include "tests/support/tiny_datasets.h"

using namespace digitlab;

namespace {

std::string bigEndian(unsigned number)
{
    std::string bytes;
    for (const int shift : {24, 16, 8, 0})
        bytes += static_cast<char>(number >> shift & 0xFF);
    return bytes;
}

std::string idxImages(unsigned count)
{
    std::string bytes = bigEndian(0x803) + bigEndian(count) + bigEndian(28) + bigEndian(28);
    for (unsigned i = 0; i < count; ++i)
        bytes += std::string(784, static_cast<char>(i + 1));
    return bytes;
}

std::string idxLabels(unsigned count)
{
    std::string bytes = bigEndian(0x801) + bigEndian(count);
    for (unsigned i = 0; i < count; ++i)
        bytes += static_cast<char>(i % 10);
    return bytes;
}

void writeIdxFolder(const TemporaryFolder &folder)
{
    folder.write("idx/train-images-idx3-ubyte", idxImages(60));
    folder.write("idx/train-labels-idx1-ubyte", idxLabels(60));
    folder.write("idx/t10k-images-idx3-ubyte", idxImages(20));
    folder.write("idx/t10k-labels-idx1-ubyte", idxLabels(20));
}

void writeClassFolders(const TemporaryFolder &folder)
{
    for (const std::string name : {"3", "10"}) {
        for (int i = 0; i < 6; ++i)
            folder.write("src/" + name + "/" + std::to_string(i) + ".png",
                encodePng(filledImage(28, 28, 1, static_cast<std::uint8_t>(20 * i))));
    }
}

} // namespace

TEST(Prepare, PicksAndSplitsIdxFiles)
{
    const TemporaryFolder folder;
    writeIdxFolder(folder);

    const auto told = cliJson({"prepare", "--from", (folder / "idx").string(), "--out", (folder / "out").string(),
        "--per-class", "5", "--test-share", "0.4"});

    EXPECT_EQ(told.at("train"), 30);
    EXPECT_EQ(told.at("test"), 20);
    EXPECT_EQ(told.at("classes").size(), 10U);
    const auto manifest = nlohmann::json::parse(readFile(folder / "out/manifest.json"));
    EXPECT_NE(manifest.dump().find("images-idx3-ubyte["), std::string::npos) << "each file's source";
}

TEST(Prepare, TakesEverythingFromClassFolders)
{
    const TemporaryFolder folder;
    writeClassFolders(folder);

    const auto told = cliJson({"prepare", "--from", (folder / "src").string(), "--out", (folder / "out").string()});

    EXPECT_EQ(told.at("train"), 8);
    EXPECT_EQ(told.at("test"), 4);
    EXPECT_EQ(told.at("classes"), nlohmann::json({"3", "10"}));
}

TEST(Prepare, SkipsABrokenImageAndNamesIt)
{
    const TemporaryFolder folder;
    writeClassFolders(folder);
    folder.write("src/3/broken.png", "no picture");

    const ProcessResult result
        = runCli({"prepare", "--from", (folder / "src").string(), "--out", (folder / "out").string(), "--json"});

    EXPECT_EQ(result.status, 0);
    EXPECT_NE(result.err.find("broken.png"), std::string::npos) << result.err;
    EXPECT_EQ(nlohmann::json::parse(result.out).at("train"), 8);
}

TEST(Prepare, NamesTheClassThatHasTooFew)
{
    const TemporaryFolder folder;
    writeClassFolders(folder);

    expectFailureAfterNotices(
        {"prepare", "--from", (folder / "src").string(), "--out", (folder / "out").string(), "--per-class", "7"}, 1,
        {"3", "7"});
    EXPECT_FALSE(std::filesystem::exists(folder / "out"));
}

TEST(Prepare, TakesArraysAndTablesOfOtherPrograms)
{
    const TemporaryFolder folder;
    const SplitDataset digits = tinyDigits();
    const auto archive = folder.write("mnist.npz", npzFile(digits, ArchiveMethod::Deflated));
    const auto told = cliJson({"prepare", "--from", archive.string(), "--out", (folder / "out").string()});
    EXPECT_EQ(told.at("train"), 80) << "the archive's own splits";
    EXPECT_EQ(told.at("test"), 40);
    const auto manifest = nlohmann::json::parse(readFile(folder / "out/manifest.json"));
    EXPECT_NE(manifest.dump().find("mnist.npz/x_test[0]"), std::string::npos) << "each file's source";

    folder.write("kaggle/train.csv", imageTable(digits.train));
    folder.write("kaggle/test.csv", imageTable(digits.test, TableLabels::None));
    const auto result
        = runCli({"prepare", "--from", (folder / "kaggle").string(), "--out", (folder / "out2").string()});
    EXPECT_EQ(result.status, 0);
    EXPECT_NE(result.err.find("train.csv: was read as a table with a label"), std::string::npos) << result.err;
    EXPECT_NE(result.err.find("test.csv: has no labels"), std::string::npos) << result.err;
}

TEST(Prepare, NamesAFolderWithoutImages)
{
    const TemporaryFolder folder;
    folder.write("src/readme.txt", "nothing here");

    expectFailure({"prepare", "--from", (folder / "src").string(), "--out", (folder / "out").string()}, 1,
        {(folder / "src").string()});
    expectFailure({"prepare", "--from", (folder / "absent").string(), "--out", (folder / "out").string()}, 1,
        {(folder / "absent").string()});
}

TEST(Prepare, NamesAnIdxFileThatIsCutShort)
{
    const TemporaryFolder folder;
    writeIdxFolder(folder);
    folder.write("idx/t10k-images-idx3-ubyte", idxImages(20).substr(0, 5000));

    expectFailure({"prepare", "--from", (folder / "idx").string(), "--out", (folder / "out").string()}, 1,
        {"t10k-images-idx3-ubyte"});
}

TEST(Prepare, NamesAnIdxFileWithOtherLabelsThanImages)
{
    const TemporaryFolder folder;
    writeIdxFolder(folder);
    folder.write("idx/train-labels-idx1-ubyte", idxLabels(59));

    expectFailure({"prepare", "--from", (folder / "idx").string(), "--out", (folder / "out").string()}, 1,
        {"train-labels-idx1-ubyte"});
}
