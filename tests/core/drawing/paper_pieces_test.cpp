// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/paper_pieces.h"

#include "core/drawing/paper_region.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace digitlab {

namespace {

/// One line a row; '#' is 255.
Image imageOf(const std::vector<std::string> &rows)
{
    Image image = filledImage(static_cast<int>(rows.front().size()), static_cast<int>(rows.size()));
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x)
            image.at(x, y) = rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] == '#' ? 255 : 0;
    return image;
}

} // namespace

TEST(PaperPieces, HangTogetherByTheirSidesAndNotByTheirCorners)
{
    const Image paper = imageOf({
        "#.#.##..",
        "#.#...##",
        "###.#...",
        "...##..#",
    });
    const std::vector<PaperPiece> pieces = paperPieces(paper, {});
    ASSERT_EQ(pieces.size(), 5U);
    EXPECT_EQ(pieces[0].pixels, 7);
    EXPECT_EQ(pieces[0].runs.size(), 5U);
    EXPECT_EQ(pieces[0].box.right, 2);
    EXPECT_EQ(pieces[0].box.bottom, 2);
    EXPECT_EQ(pieces[1].pixels, 2);
    EXPECT_EQ(pieces[2].box.left, 6);
    EXPECT_EQ(pieces[3].pixels, 3);
    EXPECT_EQ(pieces[3].box.width(), 2);
    EXPECT_EQ(pieces[4].box.left, 7);
}

TEST(PaperPieces, AreLeftOutWhereTheyAreTooSmall)
{
    const Image paper = imageOf({"##.###", "##.#..", "...#.#"});
    EXPECT_EQ(paperPieces(paper, {2, 1}).size(), 2U);
    EXPECT_EQ(paperPieces(paper, {1, 5}).size(), 1U);
    EXPECT_TRUE(paperPieces(paper, {3, 6}).empty());
    EXPECT_TRUE(paperPieces(filledImage(7, 5), {}).empty());
}

TEST(PaperPieces, OfASpiralAreOne)
{
    const Image spiral = imageOf({"#######", "......#", "#####.#", "#...#.#", "#.###.#", "#.....#", "#######"});
    const std::vector<PaperPiece> pieces = paperPieces(spiral, {});
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_EQ(pieces.front().pixels, 31);
}

TEST(PaperPieces, AlongAllOfTheEdgeAreNoRegion)
{
    Image paper = filledImage(80, 70, 1, 255);
    for (int y = 20; y < 50; ++y)
        for (int x = 38; x < 42; ++x)
            paper.at(x, y) = 0;
    EXPECT_FALSE(innermostRegion(paper));
    for (int x = 0; x < 80; ++x)
        paper.at(x, 0) = paper.at(x, 69) = 0;
    for (int y = 0; y < 70; ++y)
        paper.at(0, y) = paper.at(79, y) = 0;
    const auto region = innermostRegion(paper);
    ASSERT_TRUE(region);
    EXPECT_EQ(region->box.width(), 78);
    EXPECT_EQ(region->box.height(), 68);
}

} // namespace digitlab
