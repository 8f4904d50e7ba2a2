// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/held_out.h"

#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

using namespace digitlab;
using testing::Each;
using testing::HasSubstr;
using testing::ThrowsMessage;

TEST(HeldOut, IsAValidationSplitThatTheTrainingSplitLacks)
{
    const SplitDataset whole = tinyDigits();
    const SplitDataset held = withoutHeldOut(whole, {.validationFraction = 0.25});

    ASSERT_TRUE(held.validation);
    EXPECT_THAT(held.validation->countsByClass(), Each(2)) << "a quarter of the eight of each class";
    EXPECT_THAT(held.train.countsByClass(), Each(6));
    EXPECT_EQ(held.test, whole.test);
    std::set<std::string> all = originsOf(held.train);
    all.merge(originsOf(*held.validation));
    EXPECT_EQ(all, originsOf(whole.train));
    EXPECT_EQ(all.size(), 80U) << "none is in both";
}

TEST(HeldOut, IsAnotherDatasetWithTheSameTestSplit)
{
    const SplitDataset whole = tinyDigits();
    const SplitDataset held = withoutHeldOut(whole, {.validationFraction = 0.25});
    EXPECT_FALSE(isSameData(whole.identity, held.identity));
    EXPECT_TRUE(hasSameTestSplit(whole.identity, held.identity));
    EXPECT_EQ(held.identity, withoutHeldOut(whole, {.validationFraction = 0.25}).identity);
}

TEST(HeldOut, LeavesFewerTrainingImagesAmongMore)
{
    const SplitDataset whole = tinyDigits();
    const auto leave = [&](int perClass) {
        return withoutHeldOut(whole, {.validationFraction = 0.25, .trainPerClass = perClass, .pickSeed = 3});
    };
    const std::set<std::string> few = originsOf(leave(2).train);
    const std::set<std::string> more = originsOf(leave(5).train);
    EXPECT_EQ(few.size(), 20U);
    EXPECT_TRUE(std::ranges::includes(more, few));
    EXPECT_EQ(leave(2).validation, leave(5).validation);
}

TEST(HeldOut, KeepsAValidationSplitThatIsThere)
{
    SplitDataset own = tinyDigits();
    own.validation = own.test;
    const SplitDataset held = withoutHeldOut(own, {.validationFraction = 0.25});
    EXPECT_EQ(held.validation, own.validation);
    EXPECT_EQ(held.train, own.train);
}

TEST(HeldOut, RefusesWhatCannotBe)
{
    const SplitDataset whole = tinyDigits();
    EXPECT_THROW(withoutHeldOut(whole, {.validationFraction = 1}), std::invalid_argument);
    EXPECT_THROW(withoutHeldOut(whole, {.trainPerClass = 0}), std::invalid_argument);
    EXPECT_THAT([&] { withoutHeldOut(whole, {.validationFraction = 0.25, .trainPerClass = 7}); },
        ThrowsMessage<std::runtime_error>(HasSubstr("class \"0\" has 6 images; expected at least 7")));
}
