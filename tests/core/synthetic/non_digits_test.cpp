// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/non_digits.h"

#include "core/synthetic/letter_skeletons.h"

#include <gtest/gtest.h>

namespace digitlab {

TEST(NonDigits, AreTheSameForTheSameSeed)
{
    EXPECT_EQ(nonDigitImages(14, 3), nonDigitImages(14, 3));
    EXPECT_NE(nonDigitImages(14, 3), nonDigitImages(14, 4));
}

TEST(NonDigits, AreAsManyImagesAsAskedFor)
{
    EXPECT_EQ(nonDigitImages(30, 1).size(), 30U * imagePixels);
    EXPECT_TRUE(nonDigitImages(0, 1).empty());
}

TEST(NonDigits, HaveInkOfEveryKind)
{
    for (const NonDigit kind : nonDigitKinds) {
        Random random(1, Stream::Digits);
        const auto shape = nonDigit(kind, random);
        if (const auto *drawing = std::get_if<Drawing>(&shape))
            EXPECT_FALSE(drawing->empty()) << static_cast<int>(kind);
        else
            EXPECT_FALSE(std::get<Image>(shape).empty()) << static_cast<int>(kind);
    }
}

TEST(LetterSkeletons, LieInTheirUnitHeight)
{
    EXPECT_GE(letterSkeletons().size(), 20U);
    EXPECT_GE(symbolSkeletons().size(), 10U);
    for (const auto skeletons : {letterSkeletons(), symbolSkeletons()})
        for (const DigitSkeleton &skeleton : skeletons)
            for (const auto &stroke : skeleton.strokes) {
                EXPECT_GE(stroke.size(), 2U);
                for (const ControlPoint &point : stroke)
                    EXPECT_TRUE(point.y >= 0 && point.y <= 1);
            }
}

} // namespace digitlab
