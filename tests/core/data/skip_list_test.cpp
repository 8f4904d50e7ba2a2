// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/skip_list.h"

#include "core/base/file_io.h"
#include "core/base/png.h"
#include "core/data/reading/dataset_reader.h"
#include "core/data/reading/dataset_writer.h"
#include "tests/support/idx_files.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace digitlab {

namespace fs = std::filesystem;

using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

SplitDataset read(const fs::path &folder)
{
    return readDataset(folder, {.decoder = decodePngFile}).value();
}

} // namespace

TEST(SkipList, LeavesImagesOutOfADatasetWithoutTouchingTheirFiles)
{
    const TemporaryFolder folder;
    const SplitDataset digits = tinyDigits();
    writeClassFolders(folder / "d", digits.train, digits.test, {});
    writeSkipList(folder / "d", {"train/3/0.png", "test/4/1.png", "gone.png"});
    const SplitDataset data = read(folder / "d");
    EXPECT_EQ(data.train.size(), 79);
    EXPECT_EQ(data.test.size(), 39);
    EXPECT_TRUE(fs::exists(folder / "d/train/3/0.png"));
    ASSERT_EQ(data.findings.size(), 1U);
    EXPECT_EQ(data.findings[0], (Finding{"skipped", "manifest.json", "says to leave out 3 images", Severity::Notice}));
    EXPECT_EQ(nlohmann::json::parse(readFile(folder / "d/manifest.json"))["files"].size(), 120U);

    writeSkipList(folder / "d", {});
    EXPECT_EQ(read(folder / "d").identity.hash, digits.identity.hash);
}

TEST(SkipList, TellsAManifestThatIsNoRegularFile)
{
    const TemporaryFolder folder;
    writeIdxFolder(folder, tinyDigits());
    const fs::path manifest = folder / "manifest.json";
    const auto tells = [&](const std::string &reason) {
        const SplitDataset data = read(folder.path());
        EXPECT_EQ(data.train.size(), 80);
        ASSERT_EQ(data.findings.size(), 1U);
        EXPECT_EQ(data.findings[0].kind, "damaged-manifest");
        EXPECT_EQ(data.findings[0].severity, Severity::Warning);
        EXPECT_THAT(data.findings[0].message, HasSubstr(reason));
        EXPECT_THAT(data.findings[0].message, HasSubstr("no image is left out because of it"));
    };
    fs::create_directory(manifest);
    tells("is a folder");
    EXPECT_THAT([&] { addToSkipList(folder.path(), {"a"}); },
        ThrowsMessage<std::runtime_error>(HasSubstr("manifest.json: is a folder")));
    fs::remove(manifest);
    ASSERT_EQ(mkfifo(manifest.c_str(), 0600), 0);
    tells("is a pipe");
    fs::remove(manifest);
    fs::create_symlink("nowhere", manifest);
    tells("No such file");
}

TEST(SkipList, LeavesImagesOutOfIdxFiles)
{
    const TemporaryFolder folder;
    writeIdxFolder(folder, tinyDigits());
    writeSkipList(folder.path(), {"train-images-idx3-ubyte[5]"});
    const SplitDataset data = read(folder.path());
    EXPECT_EQ(data.train.size(), 79);
    EXPECT_EQ(data.train.origin(5), "train-images-idx3-ubyte[6]");
    writeSkipList(folder.path(), {});
    EXPECT_FALSE(fs::exists(folder / "manifest.json")) << "nothing is left to say";
}

TEST(SkipList, RefusesAClassOfWhichNothingIsLeft)
{
    const TemporaryFolder folder;
    for (const char *file : {"train/0/a.png", "train/1/a.png", "test/0/b.png", "test/1/b.png"})
        folder.write(file, encodePng(filledImage(28, 28)));
    writeSkipList(folder.path(), {"train/1/a.png"});
    EXPECT_THAT(
        [&] { read(folder.path()); }, ThrowsMessage<std::runtime_error>(HasSubstr("train/1: has only images that")));
}

TEST(SkipList, IsNoHindranceWhereTheManifestIsDamaged)
{
    const TemporaryFolder folder;
    for (const char *file : {"train/0/a.png", "test/0/b.png"})
        folder.write(file, encodePng(filledImage(28, 28)));
    for (const char *text :
        {"", "{\"sk", "[1,", "rubbish", "{\"skip\": [", "[\"skip\"]", "{\"skip\": 3}", "{\"skip\": [3]}"}) {
        folder.write("manifest.json", text);
        EXPECT_THAT([&] { readSkipList(folder.path()); },
            ThrowsMessage<std::runtime_error>(HasSubstr("manifest.json: is damaged")));
        const SplitDataset data = read(folder.path());
        ASSERT_EQ(data.findings.size(), 1U) << text;
        EXPECT_EQ(data.findings[0].kind, "damaged-manifest");
    }
    EXPECT_THAT(
        [&] {
            writeSkipList(folder.path(), {"a"});
            folder.write("manifest.json", "]");
            writeSkipList(folder.path(), {"a"});
        },
        ThrowsMessage<std::runtime_error>(HasSubstr("is damaged")));
    EXPECT_EQ(readFile(folder / "manifest.json"), "]");
}

} // namespace digitlab
