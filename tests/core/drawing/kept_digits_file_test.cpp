// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/kept_digits_file.h"

#include "core/base/file_io.h"
#include "core/drawing/drawings_file.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab {

namespace {

std::vector<KeptDigit> strokesAndPicture()
{
    Image picture = filledImage(31, 17);
    picture.at(3, 5) = 201;
    return {keptStrokes({.strokes = {{{250, 80.25}, {250, 420}}}}, 1), keptPicture(picture, 9)};
}

std::string sentenceOf(const std::filesystem::path &file)
{
    try {
        readKeptDigits(file);
    } catch (const std::runtime_error &error) {
        return error.what();
    }
    return "nothing was thrown";
}

} // namespace

TEST(KeptDigitsFile, KeepsStrokesAndPicturesToThePixel)
{
    const TemporaryFolder folder;
    writeKeptDigits(folder / "not/there/yet/mine.jsonl", strokesAndPicture());
    EXPECT_EQ(readKeptDigits(folder / "not/there/yet/mine.jsonl"), strokesAndPicture());
}

TEST(KeptDigitsFile, ItsStrokesAreADrawingsFile)
{
    const TemporaryFolder folder;
    writeKeptDigits(folder / "mine.jsonl", strokesAndPicture());
    const auto drawings = readDrawings(folder / "mine.jsonl");
    ASSERT_EQ(drawings.size(), 2U);
    EXPECT_EQ(drawings[0], strokesAndPicture()[0].drawing);
}

TEST(KeptDigitsFile, OneThatDoesNotExistHoldsNone)
{
    const TemporaryFolder folder;
    EXPECT_TRUE(readKeptDigits(folder / "mine.jsonl").empty());
}

TEST(KeptDigitsFile, PassesOverDrawingsWithoutALabel)
{
    const TemporaryFolder folder;
    EXPECT_TRUE(readKeptDigits(folder.write("a.jsonl", "{\"canvas\":[5,5],\"strokes\":[]}\n\n")).empty());
}

TEST(KeptDigitsFile, NamesFileAndLineOfWhatIsDamaged)
{
    const TemporaryFolder folder;
    const std::string good = "{\"label\":3,\"canvas\":[5,5],\"strokes\":[]}\n";
    for (const char *line : {"{\"label\":3,\"canv", "[]", "{\"label\":3,\"canvas\":[5,5],\"strokes\":[],\"picture\":7}",
             "{\"label\":3,\"canvas\":[5,5],\"strokes\":[],\"picture\":\"Zm9v\"}",
             "{\"label\":3,\"canvas\":[5,5],\"strokes\":[],\"picture\":\"?\"}"}) {
        const std::string sentence = sentenceOf(folder.write("a.jsonl", good + line));
        EXPECT_NE(sentence.find("a.jsonl, line 2: "), std::string::npos) << sentence;
    }
}

TEST(KeptDigitsFile, AFullDiskLeavesWhatWasThere)
{
    EXPECT_THROW(writeKeptDigits("/dev/full/mine.jsonl", strokesAndPicture()), std::exception);
}

} // namespace digitlab
