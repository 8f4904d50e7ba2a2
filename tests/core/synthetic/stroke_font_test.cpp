// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/stroke_font.h"

#include "core/synthetic/stroke_fonts.h"

#include <gtest/gtest.h>
#include <set>

namespace digitlab {

TEST(StrokeFont, ReadsStrokesBetweenLiftsOfThePen)
{
    // A blank; an "H" of three strokes, 8 wide and 10 high, in the place of "!".
    const auto characters = readStrokeFont("12345  1JZ\n    1  9JZNMNW RVMVW RNRVR\n");

    ASSERT_EQ(characters.size(), 1U);
    EXPECT_EQ(characters[0].key, '!');
    const auto &strokes = characters[0].skeleton.strokes;
    ASSERT_EQ(strokes.size(), 3U);
    EXPECT_DOUBLE_EQ(strokes[0][0].y, 0);
    EXPECT_DOUBLE_EQ(strokes[0][1].y, 1);
    EXPECT_DOUBLE_EQ(strokes[1][0].x, 0.8);
    EXPECT_DOUBLE_EQ(strokes[2][0].y, 0.5);
}

TEST(StrokeFont, RefusesALineThatIsCutShort)
{
    EXPECT_THROW(readStrokeFont("12345  9JZNMN"), std::runtime_error);
    EXPECT_THROW(readStrokeFont("12345 x1JZNMNW"), std::runtime_error);
    EXPECT_THROW(readStrokeFont("123"), std::runtime_error);
}

TEST(StrokeFonts, GiveManyCharactersOfUnitHeight)
{
    std::set<const DigitSkeleton *> seen;
    for (std::uint64_t place = 0; place < 5000; ++place) {
        Random random(1, Stream::Digits, place);
        const DigitSkeleton &skeleton = randomFontCharacter(random);
        seen.insert(&skeleton);
        for (const auto &stroke : skeleton.strokes) {
            EXPECT_GE(stroke.size(), 2U);
            for (const ControlPoint &point : stroke)
                EXPECT_TRUE(point.y >= 0 && point.y <= 1);
        }
    }

    EXPECT_GT(seen.size(), 300U);
}

} // namespace digitlab
