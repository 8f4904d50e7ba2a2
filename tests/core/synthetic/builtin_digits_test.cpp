// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/builtin_digits.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace digitlab {

namespace {

using Pixels = std::vector<std::uint8_t>;

Pixels imageOf(const Dataset &side, int index)
{
    const auto pixels = side.image(index);
    return {pixels.begin(), pixels.end()};
}

/// The mean image of each class.
std::array<std::vector<double>, 10> classMeans(const Dataset &side)
{
    std::array<std::vector<double>, 10> means;
    means.fill(std::vector<double>(784));
    const auto counts = side.countsByClass();
    for (int i = 0; i < side.size(); ++i) {
        const auto label = static_cast<std::size_t>(side.label(i));
        for (std::size_t p = 0; p < 784; ++p)
            means[label][p] += side.image(i)[p] / static_cast<double>(counts[label]);
    }
    return means;
}

int nearestMean(std::span<const std::uint8_t> image, const std::array<std::vector<double>, 10> &means)
{
    std::array<double, 10> distances{};
    for (std::size_t label = 0; label < 10; ++label) {
        for (std::size_t p = 0; p < 784; ++p)
            distances[label] += (image[p] - means[label][p]) * (image[p] - means[label][p]);
    }
    return static_cast<int>(std::min_element(distances.begin(), distances.end()) - distances.begin());
}

} // namespace

TEST(BuiltinDigits, GivesEveryClassTheSameFractionOfBothSides)
{
    const SplitDataset digits = builtinDigits();

    EXPECT_EQ(digits.train.countsByClass(), std::vector<int>(10, 70));
    EXPECT_EQ(digits.test.countsByClass(), std::vector<int>(10, 30));
    EXPECT_EQ(digits.train.classNames()[7], "7");
    EXPECT_EQ(digits.train.origin(17), "builtin/0/017");
    EXPECT_EQ(digits.test.origin(0), "builtin/0/070");
    EXPECT_TRUE(digits.identity.source.isBuiltin());
    EXPECT_TRUE(digits.findings.empty());
}

TEST(BuiltinDigits, KeepsAtLeastOneOnEachSide)
{
    const SplitDataset digits = builtinDigits({.perClass = 2, .testFraction = 0.01});

    EXPECT_EQ(digits.train.size(), 10);
    EXPECT_EQ(digits.test.size(), 10);
}

TEST(BuiltinDigits, GivesTheSameBytesOnEveryMachine)
{
    const SplitDataset digits = builtinDigits();

    EXPECT_EQ(digits.identity.hash, "4ead5f58a1cc0bf41947cfc0626e73e4253f92427692d92c11b93e9bc126a170");
}

TEST(BuiltinDigits, DiffersBySeed)
{
    EXPECT_NE(builtinDigits({.perClass = 2, .seed = 1}).train, builtinDigits({.perClass = 2, .seed = 2}).train);
}

TEST(BuiltinDigits, KeepsTheFirstDigitsWhereMoreAreAskedFor)
{
    const SplitDataset few = builtinDigits({.perClass = 4, .testFraction = 0.5});
    const SplitDataset many = builtinDigits({.perClass = 40, .testFraction = 0.5});

    EXPECT_EQ(imageOf(few.train, 1), imageOf(many.train, 1));
    EXPECT_EQ(imageOf(few.test, 0), imageOf(many.train, 2));
}

TEST(BuiltinDigits, NeverGivesTheSameImageTwice)
{
    const SplitDataset digits = builtinDigits();
    std::set<Pixels> images;
    for (int i = 0; i < digits.train.size(); ++i)
        images.insert(imageOf(digits.train, i));
    for (int i = 0; i < digits.test.size(); ++i)
        images.insert(imageOf(digits.test, i));

    EXPECT_EQ(images.size(), 1000U);
}

TEST(BuiltinDigits, CanBeToldApartYetAreNotAllAlike)
{
    const SplitDataset digits = builtinDigits();
    const auto means = classMeans(digits.train);
    int correct = 0;
    for (int i = 0; i < digits.test.size(); ++i)
        correct += nearestMean(digits.test.image(i), means) == digits.test.label(i);

    EXPECT_GT(correct, 210);
    EXPECT_LT(correct, 297);
}

TEST(BuiltinDigits, ReachFullBrightnessAndStayOffTheUpperEdge)
{
    const SplitDataset digits = builtinDigits();
    for (int i = 0; i < digits.test.size(); ++i) {
        const auto image = digits.test.image(i);
        EXPECT_EQ(*std::max_element(image.begin(), image.begin() + 28), 0) << digits.test.origin(i);
        EXPECT_GT(*std::max_element(image.begin(), image.end()), 250);
    }
}

TEST(BuiltinDigits, RefusesNonsense)
{
    EXPECT_THROW(builtinDigits({.perClass = 1}), std::invalid_argument);
    EXPECT_THROW(builtinDigits({.perClass = -5}), std::invalid_argument);
    EXPECT_THROW(builtinDigits({.perClass = 2'000'000'000}), std::invalid_argument);
    EXPECT_THROW(builtinDigits({.testFraction = 0}), std::invalid_argument);
    EXPECT_THROW(builtinDigits({.testFraction = 1}), std::invalid_argument);
    EXPECT_THROW(builtinDigits({.testFraction = std::numeric_limits<double>::quiet_NaN()}), std::invalid_argument);
}

} // namespace digitlab
