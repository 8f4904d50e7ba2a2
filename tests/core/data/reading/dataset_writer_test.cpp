// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/dataset_writer.h"

#include "core/base/file_io.h"
#include "core/base/png.h"
#include "tests/support/small_files_only.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

SplitDataset readBack(const fs::path &folder)
{
    return readDataset(folder, {.decoder = decodePngFile}).value();
}

int entries(const fs::path &folder)
{
    return static_cast<int>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST(DatasetWriter, WritesWhatTheReaderReadsBack)
{
    const TemporaryFolder folder;
    const SplitDataset digits = tinyDigits();
    EXPECT_EQ(writeClassFolders(folder / "out", digits.train, digits.test, {}), WriteOutcome::Completed);
    const SplitDataset data = readBack(folder / "out");
    EXPECT_EQ(data.train, digits.train);
    EXPECT_EQ(data.test, digits.test);
    EXPECT_EQ(data.identity.hash, digits.identity.hash);
    EXPECT_TRUE(data.findings.empty());
    EXPECT_EQ(entries(folder.path()), 1);
}

TEST(DatasetWriter, TellsEveryFileInTheManifest)
{
    const TemporaryFolder folder;
    const SplitDataset digits = tinyDigits();
    writeClassFolders(folder / "out", digits.train, digits.test, {.source = "tiny digits", .seed = 7});
    const auto manifest = nlohmann::json::parse(readFile(folder / "out/manifest.json"));
    EXPECT_EQ(manifest["source"], "tiny digits");
    EXPECT_EQ(manifest["seed"], 7);
    EXPECT_EQ(manifest["classes"].size(), 10U);
    ASSERT_EQ(manifest["files"].size(), 120U);
    const auto &last = manifest["files"].back();
    EXPECT_EQ(last["file"], "test/9/3.png");
    EXPECT_EQ(last["source"], "test/9/3.png");
    EXPECT_EQ(last["class"], "9");
    EXPECT_EQ(last["side"], "test");
    EXPECT_EQ(last["sha256"], sha256(readFile(folder / "out/test/9/3.png")));
}

TEST(DatasetWriter, GivesTheSameBytesEveryTime)
{
    const TemporaryFolder folder;
    const Dataset data = blackAndWhite(3);
    writeClassFolders(folder / "a", data, data, {});
    writeClassFolders(folder / "b", data, data, {});
    EXPECT_EQ(readFile(folder / "a/manifest.json"), readFile(folder / "b/manifest.json"));
}

TEST(DatasetWriter, KeepsSamplesOfOneNameApart)
{
    const TemporaryFolder folder;
    const Dataset data = blackAndWhite(2);
    const Dataset twice = [&] {
        Dataset both = data;
        for (int i = 0; i < data.size(); ++i)
            both.add(data.image(i), data.label(i), "elsewhere/" + data.origin(i));
        return both;
    }();
    writeClassFolders(folder / "out", twice, data, {});
    EXPECT_EQ(readBack(folder / "out").train.size(), 8);
}

TEST(DatasetWriter, MakesUnsafeNamesSafe)
{
    const TemporaryFolder folder;
    Dataset data({"../up", ".hidden", "a/b", "a_b", ""});
    for (int label = 0; label < data.classCount(); ++label)
        data.add(std::vector<std::uint8_t>(784), label, "..");
    writeClassFolders(folder / "out", data, data, {});
    EXPECT_EQ(readBack(folder / "out").train.size(), 5);
    EXPECT_EQ(entries(folder.path()), 1);
}

TEST(DatasetWriter, FillsAFolderThatIsEmptyAndCreatesThoseOnTheWay)
{
    const TemporaryFolder folder;
    const Dataset data = blackAndWhite(2);
    fs::create_directory(folder / "empty");
    fs::create_directory_symlink("empty", folder / "link");
    writeClassFolders(folder / "link/", data, data, {});
    EXPECT_TRUE(fs::exists(folder / "empty/manifest.json"));
    writeClassFolders(folder / "far/away/", data, data, {});
    EXPECT_TRUE(fs::exists(folder / "far/away/manifest.json"));
}

TEST(DatasetWriter, FillsAFolderThatHoldsNothingButWhatAKilledProgramLeft)
{
    const TemporaryFolder folder;
    const Dataset data = blackAndWhite(2);
    folder.write("out/run.json.tmp-4711-1", "half a fi");
    writeClassFolders(folder / "out", data, data, {});
    EXPECT_EQ(readBack(folder / "out").train.size(), data.size());
    EXPECT_FALSE(fs::exists(folder / "out/run.json.tmp-4711-1"));
}

TEST(DatasetWriter, TouchesNoFolderThatHoldsFiles)
{
    const TemporaryFolder folder;
    const Dataset data = blackAndWhite(2);
    folder.write("mine/thesis.txt", "mine");
    EXPECT_THAT([&] { writeClassFolders(folder / "mine", data, data, {}); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("/mine: "), HasSubstr("already contains files"))));
    EXPECT_THAT([&] { writeClassFolders(folder / "mine/thesis.txt", data, data, {}); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("thesis.txt: "), HasSubstr("is a file"))));
    EXPECT_THAT([&] { writeClassFolders(folder / "mine/thesis.txt/out", data, data, {}); },
        ThrowsMessage<std::runtime_error>(HasSubstr("thesis.txt is a file, not a folder")));
    EXPECT_EQ(readFile(folder / "mine/thesis.txt"), "mine");
    EXPECT_EQ(entries(folder / "mine"), 1);
}

TEST(DatasetWriter, LeavesNothingWhereItWasStopped)
{
    const TemporaryFolder folder;
    const Dataset data = blackAndWhite(100);
    std::stop_source source;
    const ProgressObserver stopSoon = [&](Progress at) {
        EXPECT_EQ(at.total, 400);
        source.request_stop();
    };
    EXPECT_EQ(writeClassFolders(folder / "out", data, data, {.progress = stopSoon, .stop = source.get_token()}),
        WriteOutcome::Stopped);
    EXPECT_EQ(entries(folder.path()), 0);
}

TEST(DatasetWriter, LeavesNothingWhereTheDiskIsFull)
{
    const TemporaryFolder folder;
    const Dataset data = blackAndWhite(3);
    const SmallFilesOnly limit(64);
    EXPECT_THAT([&] { writeClassFolders(folder / "out", data, data, {}); },
        ThrowsMessage<std::runtime_error>(
            AllOf(HasSubstr("/out/train/black/0.png: cannot be written"), HasSubstr("File too large"))));
    EXPECT_EQ(entries(folder.path()), 0);
}

TEST(DatasetWriter, LeavesNothingWhereTheObserverThrows)
{
    const TemporaryFolder folder;
    const Dataset data = blackAndWhite(100);
    const ProgressObserver fail = [](Progress) { throw std::runtime_error("seen enough"); };
    EXPECT_THROW(writeClassFolders(folder / "out", data, data, {.progress = fail}), std::runtime_error);
    EXPECT_EQ(entries(folder.path()), 0);
}

} // namespace digitlab
