// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/class_folder_reader.h"

#include "core/base/png.h"
#include "tests/support/drawn_images.h"
#include "tests/support/stranger.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>
#include <sys/stat.h>

namespace digitlab {

namespace fs = std::filesystem;

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

std::string bar()
{
    return encodePng(onSample(drawn({"#", "#", "#"})));
}

SplitDataset read(const TemporaryFolder &folder)
{
    return readClassFolders(folder.path(), {.decoder = decodePngFile}).value();
}

auto refuses(const std::string &name, const std::string &reason)
{
    return ThrowsMessage<std::runtime_error>(AllOf(HasSubstr(name), HasSubstr(reason)));
}

/// Two splits with one image each of the classes 0 and 1.
void writeSplits(const TemporaryFolder &folder)
{
    for (const char *file : {"train/0/a.png", "train/1/a.png", "test/0/b.png", "test/1/b.png"})
        folder.write(file, bar());
}

} // namespace

TEST(ClassFolderReader, ReadsTrainAndTestSplits)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    const SplitDataset data = read(folder);
    EXPECT_THAT(data.train.classNames(), ElementsAre("0", "1"));
    EXPECT_EQ(data.train.origin(1), "train/1/a.png");
    EXPECT_EQ(data.train.label(1), 1);
    EXPECT_EQ(data.test.origin(0), "test/0/b.png");
    EXPECT_TRUE(std::ranges::equal(data.test.image(0), onSample(drawn({"#", "#", "#"})).pixels));
    EXPECT_EQ(data.identity, identify(data.train, {}, data.test, {.path = folder.path().string()}));
    EXPECT_TRUE(data.findings.empty());
}

TEST(ClassFolderReader, KnowsTheSidesWhateverTheirCase)
{
    const TemporaryFolder folder;
    for (const char *file : {"Train/0/a.png", "TEST/0/b.png"})
        folder.write(file, bar());
    EXPECT_EQ(read(folder).train.size(), 1);
}

TEST(ClassFolderReader, SplitsClassFoldersOfOneLevel)
{
    const TemporaryFolder folder;
    for (int i = 0; i < 10; ++i) {
        for (const char *name : {"10", "9"})
            folder.write(fs::path(name) / (std::to_string(i) + ".png"), bar());
    }
    const SplitDataset data
        = readClassFolders(folder.path(), {.testFraction = 0.2, .seed = 3, .decoder = decodePngFile}).value();
    EXPECT_THAT(data.train.classNames(), ElementsAre("9", "10"));
    EXPECT_THAT(data.train.countsByClass(), ElementsAre(8, 8));
    EXPECT_THAT(data.test.countsByClass(), ElementsAre(2, 2));
    EXPECT_EQ(data.identity.split, (FolderSplit{.testFraction = 0.2, .seed = 3}));
}

TEST(ClassFolderReader, ReadsByContentAndPassesOverWhatIsNoImage)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    folder.write("train/0/picture.txt", bar());
    folder.write("train/0/notes.png", "a note");
    folder.write("train/0/.DS_Store", "hidden");
    folder.write(".cache/x", "hidden");
    const SplitDataset data = read(folder);
    EXPECT_EQ(data.train.countsByClass().at(0), 2);
    ASSERT_EQ(data.findings.size(), 1U);
    EXPECT_EQ(data.findings[0].kind, "unreadable");
    EXPECT_EQ(data.findings[0].file, "train/0/notes.png");
    EXPECT_EQ(data.findings[0].severity, Severity::Warning);
    EXPECT_THAT(data.findings[0].message, HasSubstr("not a PNG image"));
}

TEST(ClassFolderReader, TellsOncePerClassHowManyImagesItResized)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    folder.write("train/1/big.png", encodePng(filledImage(64, 32, 3, 9)));
    folder.write("train/1/small.png", encodePng(filledImage(8, 8)));
    const SplitDataset data = read(folder);
    ASSERT_EQ(data.findings.size(), 1U);
    EXPECT_EQ(data.findings[0],
        (Finding{"resized", "train/1", "2 images were of another size and became 28 x 28", Severity::Notice}));
}

TEST(ClassFolderReader, TellsOfFoldersInsideAClassAndDoesNotFollowThem)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    fs::create_directory_symlink("..", folder / "train/0/loop");
    const SplitDataset data = read(folder);
    ASSERT_EQ(data.findings.size(), 1U);
    EXPECT_EQ(data.findings[0].kind, "sub-folder");
    EXPECT_EQ(data.findings[0].file, "train/0/loop");
}

TEST(ClassFolderReader, NeitherHangsAtAPipeNorAtALoopOfLinks)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    ASSERT_EQ(mkfifo((folder / "train/0/pipe.png").c_str(), 0600), 0);
    fs::create_symlink("loop.png", folder / "train/0/loop.png");
    const SplitDataset data = read(folder);
    EXPECT_EQ(data.train.size(), 2);
    EXPECT_EQ(data.findings.size(), 2U);
}

TEST(ClassFolderReader, ReadsNamesInAnyScriptAndWithAnyEnding)
{
    const TemporaryFolder folder;
    for (const char *split : {"train", "test"}) {
        for (const char *file :
            {"\u4E03/\u753B.PNG", "\u0661/\u0635\u0648\u0631\u0629.jpg", "\u0661/a b'\"c", "\u4E03/-rf"})
            folder.write(fs::path(split) / file, bar());
    }
    const SplitDataset data = read(folder);
    EXPECT_EQ(data.train.size(), 4);
    EXPECT_EQ(data.test.classCount(), 2);
    EXPECT_TRUE(data.findings.empty());
}

TEST(ClassFolderReader, SkipsEmptyCutAndVanishingFiles)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    folder.write("train/0/zero.png", "");
    folder.write("train/0/cut.png", bar().substr(0, 60));
    folder.write("train/0/big.txt", std::string(200'000, 'x'));
    folder.write("train/0/vanishing.txt", "x");
    const ImageDecoder deletes = [&](const fs::path &file) {
        fs::remove(folder / "train/0/vanishing.txt");
        return decodePngFile(file);
    };
    const SplitDataset data = readClassFolders(folder.path(), {.decoder = deletes}).value();
    EXPECT_EQ(data.train.size(), 2);
    EXPECT_EQ(data.findings.size(), 4U);
}

TEST(ClassFolderReader, NamesWhatMayNotBeRead)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder.write("train/0/secret.png", bar()), fs::perms::none);
    const AsStranger stranger;
    const SplitDataset data = read(folder);
    EXPECT_EQ(data.train.size(), 2);
    ASSERT_EQ(data.findings.size(), 1U);
    EXPECT_EQ(data.findings[0].file, "train/0/secret.png");
    EXPECT_THAT(data.findings[0].message, HasSubstr("Permission denied"));
}

TEST(ClassFolderReader, NamesAFolderThatMayNotBeRead)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder / "train/0", fs::perms::none);
    {
        const AsStranger stranger;
        EXPECT_THAT([&] { read(folder); },
            ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("train/0"), HasSubstr("Permission denied"))));
    }
    fs::permissions(folder / "train/0", fs::perms::owner_all); // to be removed
}

TEST(ClassFolderReader, TakesALinkToNowhereForNoClass)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    fs::create_directory_symlink("nowhere", folder / "train/2");
    const SplitDataset data = read(folder);
    EXPECT_EQ(data.train.classCount(), 2);
}

TEST(ClassFolderReader, StopsWhileItListsAndReads)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    std::stop_source source;
    int calls = 0;
    const ProgressObserver stopSoon = [&](Progress) {
        if (++calls == 2)
            source.request_stop();
    };
    EXPECT_FALSE(
        readClassFolders(folder.path(), {.decoder = decodePngFile, .progress = stopSoon, .stop = source.get_token()}));
}

TEST(ClassFolderReader, NamesImagesOfAnOddSize)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    for (int i = 0; i < 20; ++i)
        folder.write("train/0/" + std::to_string(i) + ".png", bar());
    folder.write("train/0/wide.png", encodePng(filledImage(30, 20, 1, 9)));
    const SplitDataset data = read(folder);
    EXPECT_EQ(data.findings.back(),
        (Finding{"odd-size", "train/0/wide.png", "is of 30 x 20 pixels; nearly all others are of 28 x 28",
            Severity::Notice}));
}

TEST(ClassFolderReader, ReadsAValidationSide)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    for (const char *file : {"val/0/c.png", "val/1/c.png"})
        folder.write(file, bar());
    const SplitDataset data = read(folder);
    ASSERT_TRUE(data.validation);
    EXPECT_EQ(data.validation->origin(1), "val/1/c.png");
    fs::remove_all(folder / "val/1");
    EXPECT_EQ(read(folder).findings.front().severity, Severity::Warning);
}

TEST(ClassFolderReader, EscapesNamesThatAreNoUtf8)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    folder.write("train/0/caf\xE9.png", bar());
    EXPECT_EQ(read(folder).train.origin(1), "train/0/caf\\xE9.png");
}

TEST(ClassFolderReader, NamesAClassWithoutImages)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    fs::create_directories(folder / "train/2");
    folder.write("test/2/a.png", bar());
    EXPECT_THAT([&] { read(folder); }, refuses("train/2: ", "has no images"));
    folder.write("train/2/a.png", "broken");
    EXPECT_THAT([&] { read(folder); }, refuses("train/2: ", "a.png: is not a PNG image"));
}

TEST(ClassFolderReader, NamesAClassInOneSplitOnly)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    folder.write("train/seven/a.png", bar());
    EXPECT_THAT([&] { read(folder); }, refuses("train/seven: ", "expected it in test/ too"));
    fs::rename(folder / "train/seven", folder / "test/seven");
    EXPECT_THAT([&] { read(folder); }, refuses("test/seven: ", "expected it in train/ too"));
}

TEST(ClassFolderReader, NamesTheSideThatIsMissing)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    fs::remove_all(folder / "test");
    EXPECT_THAT([&] { read(folder); }, refuses(folder.path().string(), "has a folder train/ but no test/"));
    fs::create_directory(folder / "test");
    EXPECT_THAT([&] { read(folder); }, refuses("/test: ", "no class folders"));
}

TEST(ClassFolderReader, NamesTheFolderWhereAClassIsTooSmallToSplit)
{
    const TemporaryFolder folder;
    folder.write("0/a.png", bar());
    EXPECT_THAT([&] { read(folder); }, refuses(folder.path().string() + ": class \"0\" has 1 image", "at least 2"));
}

TEST(ClassFolderReader, GivesNothingWhereItWasStopped)
{
    const TemporaryFolder folder;
    writeSplits(folder);
    std::stop_source source;
    source.request_stop();
    EXPECT_FALSE(readClassFolders(folder.path(), {.decoder = decodePngFile, .stop = source.get_token()}));
}

} // namespace digitlab
