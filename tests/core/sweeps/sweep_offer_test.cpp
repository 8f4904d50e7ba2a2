// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_offer.h"

#include "core/training/presets.h"
#include "tests/support/tiny_datasets.h"

#include <gtest/gtest.h>

namespace digitlab {
namespace {

std::vector<std::string> textsOf(const SweepOption &option)
{
    std::vector<std::string> texts;
    for (const SweepValue &value : option.values)
        texts.push_back(valueText(option, value));
    return texts;
}

const SweepOption &offered(const std::vector<SweepOption> &options, const std::string &key)
{
    return *std::ranges::find(options, key, &SweepOption::key);
}

using Texts = std::vector<std::string>;

TEST(SweepOffer, BeginsWithTheFiveOptionsOfTheReport)
{
    const auto options = offeredOptions(preset("baseline"), 70);
    Texts keys;
    for (std::size_t i = 0; i < 5; ++i)
        keys.push_back(options[i].key);
    EXPECT_EQ(keys, Texts({"dropout", "augment", "padding", "filters", "shuffle"}));
}

TEST(SweepOffer, PutsTheValueOfTheBaseInFrontEvenWhereItIsUncommon)
{
    RunConfig base = preset("final");
    base.network.dropout = 0.25;
    base.training.augmentation = {.rotation = 7};
    const auto options = offeredOptions(base, 70);
    EXPECT_EQ(textsOf(offered(options, "dropout")), Texts({"0.25", "off", "0.1", "0.2", "0.3", "0.5"}));
    EXPECT_EQ(textsOf(offered(options, "padding")), Texts({"same", "valid"}));
    EXPECT_EQ(textsOf(offered(options, "augment")), Texts({"as set", "none", "as in Augmented", "as in Recommended"}));
}

TEST(SweepOffer, CanBePlannedWhateverIsTicked)
{
    for (const std::string &name : presetNames()) {
        SweepPlan plan{.base = preset(name), .design = SweepDesign::OneAtATime};
        plan.options = offeredOptions(plan.base, 70);
        EXPECT_NO_THROW(validate(plan)) << name;
    }
}

TEST(SweepOffer, AsksForNoMoreImagesThanTheSmallestClassHas)
{
    EXPECT_EQ(textsOf(offered(offeredOptions(preset("final"), 40), "train-per-class")),
        Texts({"all", "5", "10", "20", "40"}));
    EXPECT_EQ(textsOf(offered(offeredOptions(preset("final"), 5000), "train-per-class")),
        Texts({"all", "10", "40", "200", "1000", "5000"}));
}

TEST(SweepOffer, CountsTheImagesThatAreLeftOfTheSmallestClass)
{
    const SplitDataset data = tinyDigits();
    const int left = offeredPerClass(data, 0.2);
    EXPECT_GT(left, 0);
    EXPECT_NO_THROW(withoutHeldOut(data, {.validationFraction = 0.2, .trainPerClass = left}));
}

} // namespace
} // namespace digitlab
