// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/prepare.h"

#include "core/base/png.h"
#include "core/data/reading/dataset_writer.h"
#include "core/synthetic/builtin_digits.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace digitlab {

using testing::Each;
using testing::HasSubstr;
using testing::ThrowsMessage;

TEST(Prepare, KeepsTheSidesThatASourceHas)
{
    const SplitDataset digits = tinyDigits();
    const SplitDataset whole = prepareDataset(digits, {});
    EXPECT_EQ(whole.train, digits.train);
    EXPECT_EQ(whole.test, digits.test);
    const SplitDataset some = prepareDataset(digits, {.perClass = 5, .testFraction = 0.4});
    EXPECT_THAT(some.train.countsByClass(), Each(3));
    EXPECT_THAT(some.test.countsByClass(), Each(2));
    for (const std::string &origin : originsOf(some.train))
        EXPECT_TRUE(originsOf(digits.train).contains(origin));
}

TEST(Prepare, NamesTheSideWithTooFew)
{
    EXPECT_THAT([] { prepareDataset(tinyDigits(), {.perClass = 10, .testFraction = 0.9}); },
        ThrowsMessage<std::runtime_error>(
            HasSubstr("class \"0\" has 4 images; expected at least 9 on the test split, which stays")));
}

TEST(Prepare, SplitsAnewWhereAsked)
{
    const SplitDataset data = prepareDataset(tinyDigits(), {.testFraction = 0.5, .splits = SourceSplits::Mix});
    EXPECT_THAT(data.train.countsByClass(), Each(6));
    EXPECT_THAT(data.test.countsByClass(), Each(6));
}

TEST(Prepare, HoldsAValidationPartOutOfTheTrainingSide)
{
    const SplitDataset digits = tinyDigits();
    const SplitDataset data = prepareDataset(digits, {.validationFraction = 0.25});
    ASSERT_TRUE(data.validation);
    EXPECT_THAT(data.validation->countsByClass(), Each(2));
    EXPECT_THAT(data.train.countsByClass(), Each(6));
    EXPECT_EQ(data.test, digits.test);
    EXPECT_THAT([&] { prepareDataset(digits, {.validationFraction = 1}); },
        ThrowsMessage<std::invalid_argument>(HasSubstr("less than 1")));
}

TEST(Prepare, KeepsCopiesOfAnImageInOneSplit)
{
    SplitDataset digits = builtinDigits({.perClass = 30});
    Dataset doubled = digits.train;
    for (int i = 0; i < digits.train.size(); i += 4)
        doubled.add(digits.train.image(i), digits.train.label(i), "copy of " + digits.train.origin(i));
    digits.train = doubled;
    const SplitDataset data = prepareDataset(digits, {.testFraction = 0.3, .splits = SourceSplits::Mix});
    const std::set<std::string> train = originsOf(data.train);
    for (const std::string &origin : originsOf(data.test)) {
        EXPECT_FALSE(train.contains("copy of " + origin));
        EXPECT_FALSE(origin.starts_with("copy of ") && train.contains(origin.substr(8)));
    }
    EXPECT_THAT(data.test.countsByClass(), Each(testing::Ge(9))) << "the shares stay";
}

TEST(Prepare, IsReadBackWithItsValidationSide)
{
    const TemporaryFolder folder;
    const SplitDataset data = prepareDataset(tinyDigits(), {.validationFraction = 0.25});
    writeClassFolders(folder / "out", data, {});
    const auto read = readDataset(folder / "out", {.decoder = decodePngFile});
    ASSERT_TRUE(read && read->validation);
    EXPECT_TRUE(std::ranges::equal(read->validation->pixels(), data.validation->pixels()));
    EXPECT_EQ(read->identity.hash, identify(data.train, data.validation, data.test, {}).hash);
    EXPECT_NE(read->identity.hash, identify(data.train, {}, data.test, {}).hash);
}

} // namespace digitlab
