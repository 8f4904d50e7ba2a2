// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/drawings_file.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace digitlab {

namespace {

using testing::AllOf;
using testing::HasSubstr;

/// What reading this content complains about.
std::string complaint(std::string_view content)
{
    const TemporaryFolder folder;
    const auto file = folder.write("drawings.jsonl", content);
    try {
        readDrawings(file);
    } catch (const std::runtime_error &error) {
        return error.what();
    }
    return "nothing";
}

std::vector<Drawing> readFrom(std::string_view content)
{
    const TemporaryFolder folder;
    return readDrawings(folder.write("drawings.jsonl", content));
}

} // namespace

TEST(DrawingsFile, ReadsWhatItWrote)
{
    const TemporaryFolder folder;
    const std::vector<Drawing> drawings = {
        {.width = 500, .height = 400, .strokes = {{{1, 2}, {3.25, -4.5}}, {{5, 6}}}, .label = "7"},
        {.width = 28.5, .height = 28, .strokes = {{}}, .label = std::nullopt},
    };

    writeDrawings(folder / "own.jsonl", drawings);

    EXPECT_EQ(readDrawings(folder / "own.jsonl"), drawings);
}

TEST(DrawingsFile, WritesOneLineInTheDocumentedForm)
{
    const Drawing drawing{.width = 500, .height = 500, .strokes = {{{1, 2.5}, {3, 4}}}, .label = "3"};

    EXPECT_EQ(drawingLine(drawing), R"({"label":3,"canvas":[500,500],"strokes":[[[1,2.5],[3,4]]]})");
}

TEST(DrawingsFile, LeavesOutPointsThatJsonCannotHold)
{
    const Drawing drawing{.width = 5, .height = 5, .strokes = {{{1, 2}, {INFINITY, 4}}}, .label = {}};

    EXPECT_EQ(drawingLine(drawing), R"({"canvas":[5,5],"strokes":[[[1,2]]]})");
}

TEST(DrawingsFile, PassesOverBlankLinesExtraKeysAndCarriageReturns)
{
    const auto drawings = readFrom("\n{\"writer\": \"me\", \"canvas\": [9, 8], \"strokes\": []}\r\n  \n\r\n"
                                   "{\"label\": null, \"canvas\": [9, 8], \"strokes\": [[[1, 2]]], \"more\": {}}");

    ASSERT_EQ(drawings.size(), 2U);
    EXPECT_EQ(drawings[0].width, 9);
    EXPECT_EQ(drawings[1].strokes[0][0], (Point{1, 2}));
    EXPECT_FALSE(drawings[1].label);
}

TEST(DrawingsFile, ReadsAnEmptyFileAsNoDrawings)
{
    EXPECT_TRUE(readFrom("").empty());
    EXPECT_TRUE(readFrom("\n\n").empty());
}

TEST(DrawingsFile, ALabelThatIsNoDigitIsTheNameOfAClass)
{
    const Drawing drawing{.width = 5, .height = 5, .strokes = {}, .label = "Umbrella (open)"};
    const std::string line = R"JSON({"label":"Umbrella (open)","canvas":[5,5],"strokes":[]})JSON";
    EXPECT_EQ(drawingLine(drawing), line);
    EXPECT_EQ(drawingFromLine(drawingLine(drawing)), drawing);
    EXPECT_THAT(complaint(R"({"canvas": [5, 5], "strokes": [], "label": ""})"), HasSubstr("name of another class"));
}

TEST(DrawingsFile, NamesFileLineAndWhatWasExpected)
{
    EXPECT_THAT(complaint("\n{\"canvas\": [9, 8], \"strokes\": []}\n{\"canvas\": [9"),
        AllOf(HasSubstr("drawings.jsonl"), HasSubstr("line 3"), HasSubstr("JSON object")));
    EXPECT_THAT(complaint("[1, 2]"), AllOf(HasSubstr("line 1"), HasSubstr("\"canvas\" and \"strokes\"")));
    EXPECT_THAT(complaint(R"({"strokes": []})"), HasSubstr("\"canvas\" and \"strokes\""));
    EXPECT_THAT(complaint(R"({"canvas": [0, 5], "strokes": []})"), HasSubstr("both above 0"));
    EXPECT_THAT(complaint(R"({"canvas": "big", "strokes": []})"), HasSubstr("\"canvas\" as [width, height]"));
    EXPECT_THAT(complaint(R"({"canvas": [5, 5], "strokes": 7})"), HasSubstr("\"strokes\" as a list"));
    EXPECT_THAT(complaint(R"({"canvas": [5, 5], "strokes": [7]})"), HasSubstr("list of points"));
    EXPECT_THAT(complaint(R"({"canvas": [5, 5], "strokes": [[[1]]]})"), HasSubstr("points [x, y]"));
    EXPECT_THAT(complaint(R"({"canvas": [5, 5], "strokes": [[[1, "2"]]]})"), HasSubstr("points [x, y]"));
    EXPECT_THAT(complaint(R"({"canvas": [5, 5], "strokes": [], "label": 10})"), HasSubstr("from 0 to 9"));
    EXPECT_THAT(complaint(R"({"canvas": [5, 5], "strokes": [], "label": "3"})"), HasSubstr("from 0 to 9"));
    EXPECT_THAT(complaint(R"({"canvas": [5, 5], "strokes": [[[1e999, 2]]]})"),
        AllOf(HasSubstr("line 1"), HasSubstr("a number in it is too large")));
    EXPECT_THAT(complaint("\xff\xfe garbage \x01"), HasSubstr("line 1"));
}

TEST(DrawingsFile, ReadsDrawingsOfQuickDraw)
{
    const Drawing simplified
        = drawingFromLine(R"({"word":"zigzag","recognized":true,"drawing":[[[3,40,255],[9,0,12]],[[7],[8]]]})");
    EXPECT_EQ(simplified.label, "zigzag");
    EXPECT_EQ(simplified.strokes, (std::vector<Stroke>{{{3, 9}, {40, 0}, {255, 12}}, {{7, 8}}}));
    EXPECT_EQ(simplified.width, 256);
    const Drawing raw = drawingFromLine(R"({"drawing":[[[3.5,640],[9,0],[0,16]]]})");
    EXPECT_EQ(raw.strokes.front().back(), (Point{640, 0})) << "times are passed over";
    EXPECT_EQ(raw.width, 641);
    EXPECT_FALSE(raw.label);
    for (const char *wrong : {R"({"drawing":7})", R"({"drawing":[[[1,2],[3]]]})", R"({"drawing":[[["a"],[3]]]})",
             R"({"drawing":[],"word":5})"})
        EXPECT_THROW(drawingFromLine(wrong), std::runtime_error) << wrong;
}

TEST(DrawingsFile, NamesAFileThatIsNotThere)
{
    EXPECT_THROW(
        {
            try {
                readDrawings("no/such/drawings.jsonl");
            } catch (const std::runtime_error &error) {
                EXPECT_THAT(error.what(), HasSubstr("drawings.jsonl"));
                throw;
            }
        },
        std::runtime_error);
}

} // namespace digitlab
