// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/digit_handwriting.h"

#include "core/drawing/normalisation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace digitlab {

namespace {

WrittenDigit written(int digit, std::uint64_t place)
{
    Random random(5, Stream::Digits, place);
    return writeDigit(digit, random);
}

} // namespace

TEST(DigitHandwriting, WritesTheSameFromTheSameRandomNumbers)
{
    EXPECT_EQ(written(3, 1).drawing, written(3, 1).drawing);
    EXPECT_NE(written(3, 1).drawing, written(3, 2).drawing);
}

TEST(DigitHandwriting, StaysOnTheCanvasAndCanBeRead)
{
    for (int digit = 0; digit < 10; ++digit) {
        for (std::uint64_t place = 0; place < 100; ++place) {
            const WrittenDigit one = written(digit, place);
            EXPECT_EQ(one.drawing.label, std::to_string(digit));
            for (const Stroke &stroke : one.drawing.strokes) {
                for (const Point &point : stroke)
                    ASSERT_TRUE(
                        point.x > 0 && point.x < one.drawing.width && point.y > 0 && point.y < one.drawing.height);
            }
            EXPECT_EQ(normalise(one.drawing, one.penWidth).rejection, "") << digit << ' ' << place;
        }
    }
}

TEST(DigitHandwriting, UsesSeveralHabits)
{
    std::set<std::size_t> strokeCounts;
    for (std::uint64_t place = 0; place < 50; ++place)
        strokeCounts.insert(written(7, place).drawing.strokes.size());

    EXPECT_EQ(strokeCounts, (std::set<std::size_t>{1, 2})); // plain and barred
}

TEST(DigitHandwriting, LeadsItsCurvesSmoothlyWithoutJumps)
{
    for (int digit = 0; digit < 10; ++digit) {
        const Drawing drawing = written(digit, 9).drawing;
        for (const Stroke &stroke : drawing.strokes) {
            for (std::size_t i = 1; i < stroke.size(); ++i)
                EXPECT_LT(std::hypot(stroke[i].x - stroke[i - 1].x, stroke[i].y - stroke[i - 1].y), 60);
        }
    }
}

} // namespace digitlab
