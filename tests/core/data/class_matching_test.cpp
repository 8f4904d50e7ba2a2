// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/class_matching.h"

#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;
using testing::ThrowsMessage;

namespace {

const std::vector<std::string> digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

/// One sample of each of these classes, whose first pixel is its place.
Dataset oneOfEach(const std::vector<std::string> &names)
{
    Dataset data(names);
    for (int label = 0; label < data.classCount(); ++label) {
        std::vector<std::uint8_t> pixels(imagePixels);
        pixels[0] = static_cast<std::uint8_t>(label);
        data.add(pixels, label, names[static_cast<std::size_t>(label)] + "/a.png");
    }
    return data;
}

std::vector<int> labels(const MatchedDataset &matched)
{
    return {matched.data.labels().begin(), matched.data.labels().end()};
}

} // namespace

TEST(ClassMatching, LeavesTheSameClassesAsTheyAre)
{
    const Dataset data = oneOfEach(digits);
    const MatchedDataset matched = matchClasses(data, digits, "d");
    EXPECT_EQ(matched.data, data);
    EXPECT_THAT(matched.notices, IsEmpty());
}

TEST(ClassMatching, TakesSomeClassesInAnotherOrderWithoutAWord)
{
    const MatchedDataset matched = matchClasses(oneOfEach({"7", "3"}), digits, "d");
    EXPECT_THAT(labels(matched), ElementsAre(7, 3));
    EXPECT_EQ(matched.data.classNames(), digits);
    EXPECT_EQ(matched.data.origin(0), "7/a.png");
    EXPECT_EQ(matched.data.image(1)[0], 1);
    EXPECT_THAT(matched.notices, IsEmpty());
}

TEST(ClassMatching, MatchesWordsAndNumbersWithANotice)
{
    const MatchedDataset matched = matchClasses(oneOfEach({"nine", "Zero", "digit_4", "08"}), digits, "d");
    EXPECT_THAT(labels(matched), ElementsAre(9, 0, 4, 8));
    ASSERT_EQ(matched.notices.size(), 1U);
    EXPECT_EQ(matched.notices[0].severity, Severity::Notice);
    EXPECT_THAT(matched.notices[0].message, HasSubstr("nine -> 9, Zero -> 0, digit_4 -> 4, 08 -> 8"));

    EXPECT_THAT(labels(matchClasses(oneOfEach({"1", "2"}), {"zero", "one", "two"}, "d")), ElementsAre(1, 2));
}

TEST(ClassMatching, MatchesNamesThatDifferInCaseAlone)
{
    const MatchedDataset matched = matchClasses(oneOfEach({"Cat", "DOG"}), {"bird", "cat", "dog"}, "d");
    EXPECT_THAT(labels(matched), ElementsAre(1, 2));
    EXPECT_EQ(matched.notices.size(), 1U);
}

TEST(ClassMatching, NamesTheClassesThatTheModelDoesNotKnow)
{
    EXPECT_THAT(
        [&] {
            matchClasses(oneOfEach({"3", "x", "y"}), digits, "some/folder");
        },
        ThrowsMessage<std::runtime_error>(
            AllOf(StartsWith("some/folder: has the classes x, y,"), HasSubstr("0, 1, 2, 3, 4, 5, 6, 7, 8, 9"))));
    EXPECT_THAT(
        [&] {
            matchClasses(oneOfEach({"3", "three"}), digits, "d");
        },
        ThrowsMessage<std::runtime_error>(HasSubstr("the class three,")))
        << "two classes are not one";
}

TEST(ClassMatching, PassesOverAClassWithoutSamples)
{
    Dataset data({"5", "notes"});
    data.add(std::vector<std::uint8_t>(imagePixels), 0, "5/a.png");
    EXPECT_THAT(labels(matchClasses(data, digits, "d")), ElementsAre(5));
}

} // namespace digitlab
