// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_plan.h"

#include "core/training/presets.h"
#include "tests/support/sample_sweeps.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;
using testing::ThrowsMessage;

namespace {

class SweepPlans : public testing::Test
{
protected:
    std::vector<std::string> texts() const
    {
        std::vector<std::string> all;
        for (const SweepPoint &point : sweepPoints(m_plan))
            all.push_back(pointText(m_plan, point));
        return all;
    }
    void expectRefusal(const std::string &text) const
    {
        EXPECT_THAT([this] { validate(m_plan); }, ThrowsMessage<std::invalid_argument>(HasSubstr(text)));
    }

    SweepPlan m_plan = samplePlan(tinyDigits());
};

} // namespace

TEST_F(SweepPlans, OfAGridHaveEveryValueWithEveryOther)
{
    EXPECT_THAT(texts(),
        ElementsAre("dropout off, padding same", "dropout off, padding valid", "dropout 0.2, padding same",
            "dropout 0.2, padding valid"));
    const SweepPoint last = sweepPoints(m_plan).back();
    EXPECT_EQ(last.config.network.dropout, 0.2);
    EXPECT_EQ(last.config.network.padding, Padding::Valid);
    EXPECT_EQ(last.config.training, m_plan.base.training);
}

TEST_F(SweepPlans, OfOneAtATimeHaveEachOtherValueAlone)
{
    m_plan.design = SweepDesign::OneAtATime;
    EXPECT_THAT(
        texts(), ElementsAre("dropout off, padding same", "dropout 0.2, padding same", "dropout off, padding valid"));
}

TEST_F(SweepPlans, CompareOneAtATimeWithTheBase)
{
    m_plan.base.network.dropout = 0.2;
    EXPECT_EQ(withBaseFirst(m_plan.options[0], m_plan.base).values.front().text, "0.2");
    m_plan.base.network.dropout = 0.3;
    const SweepOption added = withBaseFirst(m_plan.options[0], m_plan.base);
    ASSERT_THAT(added.values, SizeIs(3));
    EXPECT_EQ(valueText(added, added.values.front()), "0.3");
    EXPECT_EQ(withBaseFirst(trainPerClass({5, 10}), m_plan.base).values.front().text, "all");
}

TEST_F(SweepPlans, TrainSeedBySeedInFoldersThatNamePointAndSeed)
{
    std::vector<std::string> folders;
    for (const SweepRun &run : sweepRuns(m_plan, sweepPoints(m_plan)))
        folders.push_back(run.folderName);
    EXPECT_THAT(folders, ElementsAre("p1-s2", "p2-s2", "p3-s2", "p4-s2", "p1-s3", "p2-s3", "p3-s3", "p4-s3"))
        << "the base's seed is the first";
}

TEST_F(SweepPlans, ApplyAPresetBeforeTheOtherOptions)
{
    SweepOption presets{.key = "preset", .values = {}};
    for (const char *name : {"baseline", "final"})
        presets.values.push_back({.text = name, .config = preset(name), .trainPerClass = {}});
    m_plan.options.push_back(presets);
    validate(m_plan);
    const SweepPoint last = sweepPoints(m_plan).back();
    EXPECT_EQ(last.config.preset, "final");
    EXPECT_EQ(last.config.training.epochs, preset("final").training.epochs);
    EXPECT_EQ(last.config.network.dropout, 0.2) << "though the preset stands behind it";
}

TEST_F(SweepPlans, HoldOutTheSameValidationSplitAndPickTrainingImagesBySeed)
{
    m_plan.options = {trainPerClass({2, 4})};
    const std::vector<SweepPoint> points = sweepPoints(m_plan);
    const std::vector<SweepRun> runs = sweepRuns(m_plan, points);
    const HeldOut first = heldOutOf(m_plan, points[0], runs[0]);
    const HeldOut last = heldOutOf(m_plan, points[1], runs[3]);
    EXPECT_EQ(first.trainPerClass, 2);
    EXPECT_EQ(last.trainPerClass, 4);
    EXPECT_EQ(first.seed, last.seed);
    EXPECT_NE(first.pickSeed, last.pickSeed);
}

TEST_F(SweepPlans, AreRefusedWithWhatIsWrong)
{
    EXPECT_NO_THROW(validate(m_plan));
    m_plan.options[0].values[1].config.network.dropout = 0;
    expectRefusal("dropout: \"0.2\" is the same value as \"0\"");
    m_plan.options = {trainPerClass({5})};
    expectRefusal("train-per-class: expected two values or more");
    m_plan.options = {};
    expectRefusal("nothing varies");
    m_plan = samplePlan(tinyDigits());
    m_plan.options.push_back(m_plan.options[0]);
    expectRefusal("dropout: can be varied only once");
    m_plan.options.back().key = "rotation";
    m_plan.options.back().values[1].config.training.augmentation.rotation = 5;
    m_plan.options.push_back(m_plan.options.back());
    m_plan.options.back().key = "augment";
    expectRefusal("augment and rotation both set Rotation");
    m_plan = samplePlan(tinyDigits());
    m_plan.seeds = 0;
    expectRefusal("seeds is 0, expected 1 to 1,000");
    m_plan.seeds = 2;
    m_plan.validationFraction = 0;
    expectRefusal("validation fraction is 0");
}

TEST_F(SweepPlans, OfTooManyRunsAreRefusedBeforeTheyAreCounted)
{
    m_plan.options.push_back(trainPerClass({1, 2}));
    m_plan.seeds = 1000;
    EXPECT_NO_THROW(validate(m_plan));
    for (const char *key : {"epochs", "batch-size", "dense-width"}) {
        SweepOption option{.key = key, .values = {}};
        for (int i = 1; i <= 9; ++i) {
            RunConfig config = m_plan.base;
            config.training.epochs = config.training.batchSize = config.network.denseWidth = i;
            option.values.push_back({.text = std::to_string(i), .config = config, .trainPerClass = {}});
        }
        m_plan.options.push_back(option);
    }
    expectRefusal("more than 100,000 runs; vary fewer options, or one at a time");
}

TEST(SweepOptions, AreTheSettingsButForSeedAndMachine)
{
    EXPECT_THAT([] { settingsOf("seed"); }, ThrowsMessage<std::invalid_argument>(HasSubstr("--seeds")));
    EXPECT_THAT([] { settingsOf("threads"); }, ThrowsMessage<std::invalid_argument>(HasSubstr("cannot be varied")));
    EXPECT_THAT([] { settingsOf("momentum"); }, ThrowsMessage<std::invalid_argument>(HasSubstr("dropout")));
    for (const std::string &key : sweepOptionKeys())
        EXPECT_NO_THROW(settingsOf(key)) << key;
}
