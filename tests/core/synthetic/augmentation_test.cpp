// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/augmentation.h"

#include "core/base/image.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>
#include <vector>

using namespace digitlab;

namespace {

using Pixels = std::vector<std::uint8_t>;

/// A bright bar left of the middle.
Pixels barOnTheLeft()
{
    Pixels pixels(imagePixels, 0);
    for (std::size_t y = 8; y < 20; ++y)
        for (std::size_t x = 8; x < 11; ++x)
            pixels[y * imageSide + x] = 200;
    return pixels;
}

Pixels augmented(const Augmentation &augmentation, std::uint64_t seed)
{
    Pixels target(imagePixels);
    Random random(seed, Stream::Augmentation);
    augment(barOnTheLeft(), target, augmentation, random);
    return target;
}

double centreX(const Pixels &pixels)
{
    double mass = 0;
    double moment = 0;
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        mass += pixels[i];
        moment += pixels[i] * static_cast<double>(i % imageSide);
    }
    return moment / mass;
}

int ink(const Pixels &pixels)
{
    return std::accumulate(pixels.begin(), pixels.end(), 0);
}

} // namespace

TEST(Augmentation, LeavesTheImageAsItIsWhereNothingIsAskedFor)
{
    EXPECT_FALSE(Augmentation{}.active());
    EXPECT_EQ(augmented({}, 1), barOnTheLeft());
}

TEST(Augmentation, MirrorsAboutHalfOfTheImages)
{
    int mirrored = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const double x = centreX(augmented({.horizontalFlip = true}, seed));
        EXPECT_TRUE(std::abs(x - 9) < 0.01 || std::abs(x - 18) < 0.01) << x;
        mirrored += x > 14;
    }

    EXPECT_NEAR(mirrored, 100, 30);
}

TEST(Augmentation, ShiftsByAtMostTheFractionOfTheWidth)
{
    double lowest = 100;
    double highest = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const double x = centreX(augmented({.widthShift = 0.1}, seed));
        lowest = std::min(lowest, x);
        highest = std::max(highest, x);
    }

    EXPECT_GT(lowest, 9 - 2.81);
    EXPECT_LT(lowest, 9 - 2.3);
    EXPECT_LT(highest, 9 + 2.81);
    EXPECT_GT(highest, 9 + 2.3);
}

TEST(Augmentation, KeepsTheInkWhenItRotates)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        EXPECT_NEAR(ink(augmented({.rotation = 15}, seed)), ink(barOnTheLeft()), 0.03 * ink(barOnTheLeft()));
}

TEST(Augmentation, IsTheSameForTheSameSeed)
{
    const Augmentation all{
        .rotation = 15, .widthShift = 0.1, .heightShift = 0.1, .scale = 0.1, .shear = 10, .horizontalFlip = true};

    EXPECT_EQ(augmented(all, 4), augmented(all, 4));
    EXPECT_NE(augmented(all, 4), augmented(all, 5));
}

TEST(Augmentation, StaysWithinTheImageForTheLargestAmounts)
{
    const Augmentation wild{.rotation = 180, .widthShift = 0.99, .heightShift = 0.99, .scale = 0.99, .shear = 80};
    for (std::uint64_t seed = 0; seed < 500; ++seed)
        EXPECT_EQ(augmented(wild, seed).size(), static_cast<std::size_t>(imagePixels));
}

TEST(Augmentation, BendsAnImageAndKeepsMostOfItsInk)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Pixels bent = augmented({.elastic = 3}, seed);
        EXPECT_NE(bent, barOnTheLeft());
        EXPECT_NEAR(ink(bent), ink(barOnTheLeft()), 0.5 * ink(barOnTheLeft()));
    }
}

TEST(Augmentation, MakesStrokesThickerForSomeImagesAndThinnerForOthers)
{
    int thicker = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed)
        thicker += ink(augmented({.thickness = 1}, seed)) > ink(barOnTheLeft());

    EXPECT_NEAR(thicker, 100, 30);
}
