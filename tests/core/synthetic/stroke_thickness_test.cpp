// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/stroke_thickness.h"

#include "core/base/image.h"

#include <gtest/gtest.h>
#include <vector>

using namespace digitlab;

namespace {

/// A vertical bar of the given width; gives the brightness along the middle row after the change.
std::vector<int> rowOfBar(int width, float pixels)
{
    std::vector<std::uint8_t> image(imagePixels, 0);
    for (std::size_t y = 4; y < 24; ++y)
        for (std::size_t x = 10; x < 10 + static_cast<std::size_t>(width); ++x)
            image[y * imageSide + x] = 200;
    changeThickness(image, pixels);
    return {image.begin() + 14 * imageSide + 8, image.begin() + 14 * imageSide + 16};
}

} // namespace

TEST(StrokeThickness, GrowsAStrokeByAPixelOnEachSide)
{
    EXPECT_EQ(rowOfBar(2, 1), (std::vector{0, 200, 200, 200, 200, 0, 0, 0}));
}

TEST(StrokeThickness, GrowsByAPartOfAPixelInGrey)
{
    EXPECT_EQ(rowOfBar(2, 0.25F), (std::vector{0, 50, 200, 200, 50, 0, 0, 0}));
    EXPECT_EQ(rowOfBar(2, 1.25F), (std::vector{50, 200, 200, 200, 200, 50, 0, 0}));
}

TEST(StrokeThickness, ShrinksAStroke)
{
    EXPECT_EQ(rowOfBar(4, -1), (std::vector{0, 0, 0, 200, 200, 0, 0, 0}));
    EXPECT_EQ(rowOfBar(4, -0.5F), (std::vector{0, 0, 100, 200, 200, 100, 0, 0}));
}

TEST(StrokeThickness, LeavesAStrokeThatWouldVanish)
{
    EXPECT_EQ(rowOfBar(1, -1), rowOfBar(1, 0));
}
