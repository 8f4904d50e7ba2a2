// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/user_digits_exchange.h"

#include "core/base/png.h"
#include "core/drawing/drawings_file.h"
#include "core/drawing/seen_digit.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

UserDigit one(const std::string &label = "1")
{
    return digitStrokes({.strokes = {{{250, 80}, {250, 240}, {250, 420}}}}, label);
}

UserDigit imageOfALine()
{
    Image image = filledImage(60, 60);
    for (int y = 10; y < 50; ++y)
        image.at(30, y) = image.at(31, y) = image.at(32, y) = 255;
    return userImage(image, "1");
}

UserDigit nothing()
{
    return digitStrokes({}, "5");
}

} // namespace

TEST(UserDigitsExchange, WritesAndReadsADrawingsFileWithoutTheImages)
{
    const TemporaryFolder folder;
    EXPECT_EQ(exportDrawingsFile(folder / "mine.jsonl", {one(), imageOfALine(), one("7")}), 1);
    EXPECT_EQ(readDrawings(folder / "mine.jsonl").size(), 2U);
    EXPECT_EQ(importDrawingsFile(folder / "mine.jsonl").digits, (std::vector{one(), one("7")}));
}

TEST(UserDigitsExchange, TellsWhatHadNoLabel)
{
    const TemporaryFolder folder;
    writeDrawings(folder / "mine.jsonl", {one().drawing, Drawing{.strokes = {{{1, 2}}}}});
    const UserDigitsImport import = importDrawingsFile(folder / "mine.jsonl");
    EXPECT_EQ(import.digits.size(), 1U);
    EXPECT_EQ(import.leftOut, 1);
    EXPECT_NE(import.firstReason.find("without a label"), std::string::npos);
}

TEST(UserDigitsExchange, TakesTheGoodLinesOfADamagedFile)
{
    const TemporaryFolder folder;
    const std::string good = "{\"label\":3,\"canvas\":[5,5],\"strokes\":[[[1,1],[3,3]]]}\n";
    const UserDigitsImport import = importDrawingsFile(folder.write("mine.jsonl", good + "{\n" + good));
    EXPECT_EQ(import.digits.size(), 2U);
    EXPECT_EQ(import.leftOut, 1);
    EXPECT_NE(import.firstReason.find("Line 2 of"), std::string::npos) << import.firstReason;
}

TEST(UserDigitsExchange, RefusesAFileWithNothingToTake)
{
    const TemporaryFolder folder;
    EXPECT_THROW(importDrawingsFile(folder / "none.jsonl"), std::runtime_error);
    EXPECT_THROW(importDrawingsFile(folder.write("empty.jsonl", "")), std::runtime_error);
    EXPECT_THROW(importClassFolders(folder / "none", decodePngFile), std::runtime_error);
    EXPECT_THROW(exportDrawingsFile(folder / "out.jsonl", {imageOfALine()}), std::runtime_error);
}

TEST(UserDigitsExchange, WritesClassFoldersAsANetworkSeesThem)
{
    const TemporaryFolder folder;
    EXPECT_EQ(exportClassFolders(folder / "out", {one(), one("7"), nothing(), one()}), 1);
    EXPECT_EQ(decodePngFile(folder / "out/1/0002.png"), seenDigit(one()).image);
    EXPECT_TRUE(exists(folder / "out/7/0001.png"));
    EXPECT_FALSE(exists(folder / "out/5"));
    EXPECT_FALSE(exists(folder / "out.part"));
}

TEST(UserDigitsExchange, ReadsClassFoldersAlsoUnderTrainAndTest)
{
    const TemporaryFolder folder;
    exportClassFolders(folder / "set/train", {one(), one("7")});
    exportClassFolders(folder / "set/test", {imageOfALine()});
    folder.write("set/test/1/notes.png", "not an image");
    const UserDigitsImport import = importClassFolders(folder / "set", decodePngFile);
    ASSERT_EQ(import.digits.size(), 3U);
    EXPECT_EQ(import.digits[1].label(), "7");
    EXPECT_TRUE(import.digits[0].isImage());
    EXPECT_EQ(import.leftOut, 1);
    EXPECT_NE(import.firstReason.find("notes.png"), std::string::npos) << import.firstReason;
}

TEST(UserDigitsExchange, LettersAndWordsLeaveAndComeBackUnderTheirNames)
{
    const TemporaryFolder folder;
    const std::vector<UserDigit> drawn{one("A"), one("a"), one("Umbrella (open)"), one("שמש"), one("../x")};
    exportDrawingsFile(folder / "mine.jsonl", drawn);
    EXPECT_EQ(importDrawingsFile(folder / "mine.jsonl").digits, drawn);

    EXPECT_EQ(exportClassFolders(folder / "out", {one("A"), one("a"), one("שמש"), one("../x")}), 0);
    EXPECT_TRUE(exists(folder / "out/a/0001.png"));
    EXPECT_FALSE(exists(folder / "x")) << "a label is no way out of the folder";
    const UserDigitsImport import = importClassFolders(folder / "out", decodePngFile);
    ASSERT_EQ(import.digits.size(), 4U);
    EXPECT_EQ(import.digits[3].label(), "שמש");
}

TEST(UserDigitsExchange, BesideDigitsAnotherFolderIsNoClass)
{
    const TemporaryFolder folder;
    exportClassFolders(folder / "set", {one("1"), one("7"), one("notes")});
    EXPECT_EQ(importClassFolders(folder / "set", decodePngFile).digits.size(), 2U);
}

TEST(UserDigitsExchange, StopsWhenAsked)
{
    const TemporaryFolder folder;
    exportClassFolders(folder / "set", {one(), one("7")});
    std::stop_source source;
    source.request_stop();
    EXPECT_TRUE(importClassFolders(folder / "set", decodePngFile, source.get_token()).digits.empty());
}

TEST(UserDigitsExchange, NeverWritesOverAFolderThatHoldsFiles)
{
    const TemporaryFolder folder;
    folder.write("out/letter.txt", "dear");
    EXPECT_THROW(exportClassFolders(folder / "out", {one()}), std::runtime_error);
    EXPECT_TRUE(exists(folder / "out/letter.txt"));
    EXPECT_THROW(exportClassFolders(folder / "none", {nothing()}), std::runtime_error);
    EXPECT_FALSE(exists(folder / "none"));
    EXPECT_THROW(exportClassFolders("/proc/nowhere/out", {one()}), std::runtime_error);
}

} // namespace digitlab
