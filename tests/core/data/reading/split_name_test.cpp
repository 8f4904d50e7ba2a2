// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/split_name.h"

#include <gtest/gtest.h>

namespace digitlab {

TEST(SplitName, KnowsTheWordsForEachSplitWhateverTheirCase)
{
    for (const char *name : {"train", "Training", "TRAIN", "training_set", "Training Set", "trainingSet",
             "train-images", "mnist_train", "traindata"})
        EXPECT_EQ(splitOfFolder(name), Split::Train) << name;
    for (const char *name : {"validation", "val", "Valid", "DEV", "dev_set", "valset", "Validation Data"})
        EXPECT_EQ(splitOfFolder(name), Split::Validation) << name;
    for (const char *name : {"test", "Testing", "TestSet", "test images", "testing_digits"})
        EXPECT_EQ(splitOfFolder(name), Split::Test) << name;
}

TEST(SplitName, TakesNoOtherNameForASplit)
{
    for (const char *name : {"", "0", "seven", "trainer", "contest", "trains", "devices", "train_test", "validity",
             "set", "images", "train 2"})
        EXPECT_EQ(splitOfFolder(name), std::nullopt) << name;
}

TEST(SplitName, PutsThePlainestNameFirst)
{
    EXPECT_LT(detourOfName("train"), detourOfName("training"));
    EXPECT_LT(detourOfName("training"), detourOfName("train_images"));
    EXPECT_LT(detourOfName("validation"), detourOfName("val"));
}

} // namespace digitlab
