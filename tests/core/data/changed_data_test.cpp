// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/changed_data.h"

#include <gtest/gtest.h>

namespace digitlab {
namespace {

DatasetIdentity identity(
    const std::string &folder, int train, int test, const std::string &testHash, int userDigits = 0)
{
    return {.source = {.path = folder},
        .hash = "h",
        .trainCount = train,
        .testCount = test,
        .userDigits = userDigits,
        .testHash = testHash};
}

} // namespace

TEST(ChangedData, IsTheSameFolderWithOtherImages)
{
    EXPECT_EQ(changedDataText(identity("/d/mine", 70, 30, "a"), identity("/d/mine", 71, 30, "a")),
        "/d/mine: has changed since the run was trained on it; it had 70 training and 30 test images then, 71 "
        "training and 30 test images now");
    EXPECT_EQ(changedDataText(identity("/d/mine", 70, 30, "a"), identity("/d/mine", 70, 30, "b")),
        "/d/mine: has changed since the run was trained on it; its test images differ");
    EXPECT_EQ(changedDataText(identity("/d/mine", 70, 30, "a"), identity("/d/mine", 70, 30, "a")),
        "/d/mine: has changed since the run was trained on it; its training or validation images differ");
}

TEST(ChangedData, ClaimsNoMoreThanDigitLab01Recorded)
{
    EXPECT_EQ(changedDataText(identity("/d/mine", 70, 30, ""), identity("/d/mine", 70, 30, "b")),
        "/d/mine: has changed since the run was trained on it");
}

TEST(ChangedData, SaysThatTheSameImagesArePreparedDifferently)
{
    DatasetIdentity inverted = identity("/d/mine", 70, 30, "b");
    inverted.preparation.polarity = Polarity::DarkOnLight;
    const std::string text = changedDataText(identity("/d/mine", 70, 30, "a"), inverted);
    EXPECT_TRUE(text.starts_with("/d/mine: has changed since the run was trained on it; its images were prepared "
                                 "differently: "))
        << text;
}

TEST(ChangedData, CountsTheUserDigitsApart)
{
    EXPECT_EQ(changedDataText(identity("/d/mine", 72, 30, "a", 2), identity("/d/mine", 73, 30, "a", 3)),
        "/d/mine: has changed since the run was trained on it; it had 70 training and 30 test images with 2 user "
        "digits then, 70 training and 30 test images with 3 user digits now");
    EXPECT_EQ(changedDataText(identity("/d/a", 72, 30, "a", 2), identity("/d/a", 70, 30, "a")),
        "/d/a: has changed since the run was trained on it; it had 70 training and 30 test images with 2 user digits "
        "then, 70 training and 30 test images now");
}

TEST(ChangedData, IsAnotherFolderWhereItLiesElsewhere)
{
    EXPECT_EQ(changedDataText(identity("/d/mine", 70, 30, "a"), identity("/d/yours", 70, 30, "b")),
        "/d/yours: does not contain the images that the run was trained on, those of /d/mine");
}

} // namespace digitlab
