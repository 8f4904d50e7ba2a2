// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/presets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

TEST(Presets, AreTheReportsFourRunsAndOurRecommendation)
{
    EXPECT_EQ(presetNames(), (std::vector<std::string>{"baseline", "dropout", "augmented", "final", "recommended"}));
    for (const std::string &name : presetNames()) {
        EXPECT_NO_THROW(validate(preset(name)));
        EXPECT_EQ(preset(name).preset, name);
        EXPECT_FALSE(presetDescription(name).empty());
    }
}

TEST(Presets, FollowTheReportsTable)
{
    const RunConfig baseline = preset("baseline");
    EXPECT_EQ(baseline.training.epochs, 8);
    EXPECT_EQ(baseline.network.padding, Padding::Valid);
    EXPECT_EQ(baseline.network.channels, 3);
    EXPECT_EQ(baseline.network.rescale, Rescale::None);
    EXPECT_EQ(baseline.training.order, SampleOrder::Shuffled);
    EXPECT_EQ(preset("dropout").network.dropout, 0.2);

    const RunConfig augmented = preset("augmented");
    EXPECT_EQ(augmented.network.filters, (std::array{64, 128, 256}));
    EXPECT_EQ(augmented.network.rescale, Rescale::Unit);
    EXPECT_TRUE(augmented.training.augmentation.horizontalFlip);

    const RunConfig final = preset("final");
    EXPECT_EQ(final.training.epochs, 12);
    EXPECT_EQ(final.training.order, SampleOrder::AsStored);
    EXPECT_EQ(parameterCount(final.network), 688714);
}

TEST(Presets, RecommendPaddingNormalisationDropoutAndAugmentationWithoutAFlip)
{
    const RunConfig recommended = preset("recommended");

    EXPECT_EQ(recommended.network.padding, Padding::Same);
    EXPECT_TRUE(recommended.network.batchNormalisation);
    EXPECT_GT(recommended.network.dropout, 0);
    EXPECT_EQ(recommended.training.schedule, Schedule::OneCycle);
    EXPECT_GT(recommended.training.augmentation.rotation, 0);
    EXPECT_GT(recommended.training.augmentation.shear, 0);
    EXPECT_FALSE(recommended.training.augmentation.horizontalFlip);
}

TEST(Presets, RecommendMoreEpochsForLessData)
{
    EXPECT_EQ(preset("recommended", 700).training.epochs, 750);
    EXPECT_EQ(preset("recommended", 20000).training.epochs, 30);
    EXPECT_EQ(preset("recommended", 1).training.epochs, 750);
}

TEST(Presets, RecommendAWiderNetworkMoreEpochsAndLessDropoutForVeryManyDigits)
{
    const RunConfig many = preset("recommended", 20000);
    const RunConfig veryMany = preset("recommended", 60000);

    EXPECT_EQ(many.network.filters, (std::array{32, 64, 128}));
    EXPECT_EQ(veryMany.network.filters, (std::array{48, 96, 192}));
    EXPECT_GT(veryMany.training.epochs, many.training.epochs);
    EXPECT_LT(veryMany.network.dropout, many.network.dropout);
    EXPECT_LT(veryMany.training.batchSize, many.training.batchSize);
}

TEST(Presets, NameThePresetsThatThereAreWhereOneIsUnknown)
{
    EXPECT_THAT([] { preset("finale"); },
        ThrowsMessage<std::invalid_argument>(testing::AllOf(HasSubstr("\"finale\""), HasSubstr("recommended"))));
}
