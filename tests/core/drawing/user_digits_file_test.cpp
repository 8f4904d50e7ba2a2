// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/user_digits_file.h"

#include "core/base/file_io.h"
#include "core/drawing/drawings_file.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab {

namespace {

std::vector<UserDigit> strokesAndImage()
{
    Image image = filledImage(31, 17);
    image.at(3, 5) = 201;
    return {digitStrokes({.strokes = {{{250, 80.25}, {250, 420}}}}, "1"), userImage(image, "9")};
}

std::string sentenceOf(const std::filesystem::path &file)
{
    const UserDigitsContent content = readUserDigits(file);
    EXPECT_EQ(content.digits.size(), 1U) << "the good line is read";
    EXPECT_EQ(content.damaged, 1);
    return content.damage;
}

} // namespace

TEST(UserDigitsFile, KeepsStrokesAndImagesToThePixel)
{
    const TemporaryFolder folder;
    writeUserDigits(folder / "not/there/yet/mine.jsonl", strokesAndImage());
    EXPECT_EQ(readUserDigits(folder / "not/there/yet/mine.jsonl").digits, strokesAndImage());
}

TEST(UserDigitsFile, ItsStrokesAreADrawingsFile)
{
    const TemporaryFolder folder;
    writeUserDigits(folder / "mine.jsonl", strokesAndImage());
    const auto drawings = readDrawings(folder / "mine.jsonl");
    ASSERT_EQ(drawings.size(), 2U);
    EXPECT_EQ(drawings[0], strokesAndImage()[0].drawing);
}

TEST(UserDigitsFile, OneThatDoesNotExistHoldsNone)
{
    const TemporaryFolder folder;
    EXPECT_TRUE(readUserDigits(folder / "mine.jsonl").digits.empty());
}

TEST(UserDigitsFile, PassesOverDrawingsWithoutALabel)
{
    const TemporaryFolder folder;
    const auto content = readUserDigits(folder.write("a.jsonl", "{\"canvas\":[5,5],\"strokes\":[]}\n\n"));
    EXPECT_TRUE(content.digits.empty());
    EXPECT_EQ(content.damaged, 0);
    EXPECT_EQ(content.otherLines.size(), 1U) << "so that it can be written again";
}

TEST(UserDigitsFile, NamesFileAndLineOfWhatIsDamaged)
{
    const TemporaryFolder folder;
    const std::string good = "{\"label\":3,\"canvas\":[5,5],\"strokes\":[]}\n";
    for (const char *line : {"{\"label\":3,\"canv", "[]", "{\"label\":3,\"canvas\":[5,5],\"strokes\":[],\"picture\":7}",
             "{\"label\":3,\"canvas\":[5,5],\"strokes\":[],\"picture\":\"Zm9v\"}",
             "{\"label\":3,\"canvas\":[5,5],\"strokes\":[],\"picture\":\"?\"}"}) {
        const std::string sentence = sentenceOf(folder.write("a.jsonl", good + line));
        EXPECT_NE(sentence.find("a.jsonl cannot be read ("), std::string::npos) << sentence;
    }
}

TEST(UserDigitsFile, AFullDiskLeavesWhatWasThere)
{
    EXPECT_THROW(writeUserDigits("/dev/full/mine.jsonl", strokesAndImage()), std::exception);
}

} // namespace digitlab
