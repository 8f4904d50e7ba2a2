// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/user_digits.h"

#include "tests/support/tiny_datasets.h"

#include <gtest/gtest.h>

namespace digitlab {

namespace {

LabelledImage own(const std::string &label, std::uint8_t value)
{
    return {filledImage(imageSide, imageSide, 1, value), label};
}

Dataset someOfTheTestSplit(const SplitDataset &digits)
{
    Dataset validation = digits.test;
    validation.retain(std::vector<int>{0, 5, 10, 15});
    return validation;
}

} // namespace

TEST(UserDigits, StandAtTheEndOfTheTrainingSideAlone)
{
    const SplitDataset digits = tinyDigits();
    const SplitDataset joined = withUserDigits(digits, {own("7", 200), own("3", 100)});
    ASSERT_EQ(joined.train.size(), digits.train.size() + 2);
    EXPECT_EQ(joined.test, digits.test);
    const int last = joined.train.size() - 1;
    EXPECT_EQ(joined.train.label(last - 1), 7);
    EXPECT_EQ(joined.train.image(last)[0], 100);
    EXPECT_EQ(joined.train.origin(last), "own drawing 2");
}

TEST(UserDigits, AreToldInTheIdentity)
{
    const SplitDataset digits = tinyDigits();
    const SplitDataset joined = withUserDigits(digits, {own("7", 200), own("3", 100)});
    EXPECT_EQ(joined.identity.text(), digits.identity.text() + " + 2 own drawings");
    EXPECT_NE(joined.identity.hash, digits.identity.hash);
    EXPECT_EQ(joined.identity.trainCount, joined.train.size());
    EXPECT_EQ(joined.identity.source, digits.identity.source);
    EXPECT_EQ(joined.identity.userDigits, 2);
    EXPECT_NE(withUserDigits(digits, {own("7", 200), own("3", 101)}).identity.hash, joined.identity.hash);
}

TEST(UserDigits, LeaveTheOtherSplitsInTheIdentity)
{
    SplitDataset digits = tinyDigits();
    digits.validation = someOfTheTestSplit(digits);
    const DatasetIdentity joined = withUserDigits(digits, {own("7", 200)}).identity;
    digits.validation->retain(std::vector<int>{0, 1});
    const DatasetIdentity changed = withUserDigits(digits, {own("7", 200)}).identity;

    EXPECT_NE(joined.hash, changed.hash) << "the validation split is another";
    EXPECT_TRUE(hasSameTestSplit(joined, changed));
    EXPECT_FALSE(isSameData(joined, changed));
}

TEST(UserDigits, AreKnownAgainWhereDigitLab01LeftTheValidationSplitOut)
{
    SplitDataset digits = tinyDigits();
    digits.validation = someOfTheTestSplit(digits);
    const SplitDataset joined = withUserDigits(digits, {own("7", 200)});
    DatasetIdentity recorded = joined.identity;
    recorded.hash = identify(joined.train, {}, joined.test, {}).hash;
    EXPECT_FALSE(isSameData(recorded, joined.identity)) << "with a test hash, it is not 0.1's";

    recorded.testHash.clear();
    EXPECT_TRUE(isSameData(recorded, joined.identity));
}

TEST(UserDigits, ChangeNothingWhereNoneFits)
{
    const SplitDataset digits = tinyDigits();
    EXPECT_EQ(withUserDigits(digits, {}).identity, digits.identity);

    SplitDataset letters{Dataset({"a", "b"}), Dataset({"a", "b"}), {.source = {.path = "letters"}, .hash = "1"}, {}};
    const SplitDataset joined = withUserDigits(letters, {own("7", 200)});
    EXPECT_EQ(joined.identity, letters.identity);
    EXPECT_TRUE(joined.train.empty());
}

TEST(UserDigits, JoinAnyClassesUnderTheirNames)
{
    SplitDataset letters{Dataset({"a", "b"}), Dataset({"a", "b"}), {.source = {.path = "letters"}, .hash = "1"}, {}};
    const SplitDataset joined = withUserDigits(letters, {own("b", 200), own("7", 100)});
    ASSERT_EQ(joined.train.size(), 1);
    EXPECT_EQ(joined.train.label(0), 1);
    EXPECT_EQ(joined.identity.userDigits, 1);
}

} // namespace digitlab
