// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_effects.h"

#include "core/base/random.h"
#include "tests/support/sample_sweeps.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

namespace {

/// Test accuracies of four points (dropout off and 0.2, each with padding same and valid) with five seeds.
constexpr std::array<std::array<double, 4>, 5> measured{{{0.930, 0.900, 0.940, 0.907}, {0.923, 0.893, 0.937, 0.913},
    {0.940, 0.897, 0.943, 0.910}, {0.927, 0.903, 0.930, 0.903}, {0.933, 0.890, 0.950, 0.917}}};

class SweepEffects : public testing::Test
{
protected:
    SweepResults results(int seeds = 5) const
    {
        SweepPlan plan = samplePlan(m_data, 2, seeds);
        plan.base.training.seed = 0;
        return sampleResults(plan, [](const SweepPoint &point, std::uint64_t seed) {
            return measured.at(seed).at(2 * point.values[0] + point.values[1]);
        });
    }

    SplitDataset m_data = tinyDigits();
};

/// A sweep of three options, 2 x 2 x 2, in which no option does anything.
SweepPlan nullPlan(const SplitDataset &data, int seeds)
{
    SweepPlan plan = samplePlan(data, 2, seeds);
    plan.options.push_back(trainPerClass({2, 4}));
    return plan;
}

struct Noise {
    double ofSeed = 0;          ///< deviation of what all runs of a seed have in common
    double ofSeedAndOption = 0; ///< of what a seed gives to one value of an option, in all its runs
    double ofRun = 0;           ///< of what is left
};

/// Of so many simulated sweeps without any effect, how many claim one.
int falseClaims(int sweeps, int seeds, const Noise &noise, const SplitDataset &data)
{
    const SweepPlan plan = nullPlan(data, seeds);
    int claims = 0;
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        Random random(2026, Stream::Digits, static_cast<std::uint64_t>(sweep));
        std::vector<double> ofSeed(static_cast<std::size_t>(seeds));
        std::vector<std::array<double, 6>> ofOption(static_cast<std::size_t>(seeds));
        for (std::size_t seed = 0; seed < ofSeed.size(); ++seed) {
            ofSeed.at(seed) = noise.ofSeed * random.normal();
            for (double &value : ofOption.at(seed))
                value = noise.ofSeedAndOption * random.normal();
        }
        const auto accuracy = [&](const SweepPoint &point, std::uint64_t seed) {
            const auto index = static_cast<std::size_t>(seed - plan.base.training.seed);
            double reached = 0.93 + ofSeed.at(index) + noise.ofRun * random.normal();
            for (std::size_t option = 0; option < 3; ++option)
                reached += ofOption.at(index).at(2 * option + point.values[option]);
            return std::clamp(std::round(300 * reached) / 300, 0.0, 1.0); // of 300 test digits
        };
        const std::vector<SweepEffect> effects = sweepEffects(sampleResults(plan, accuracy));
        claims += std::ranges::any_of(effects, &SweepEffect::isClaimed) ? 1 : 0;
    }
    return claims;
}

} // namespace

TEST_F(SweepEffects, ArePairedOverSeedsAsSciPyComputesThem)
{
    // SciPy 1.10.1, of the five means of the two differences: ttest_1samp gives p = 0.034464 and 0.00026618, t.interval
    // 0.13567 to 2.14433 and -3.93327 to -2.46673 points. The score interval and its test (see differenceMean()) differ
    // from these by less than a thousandth of a point here; statsmodels' Holm gives the adjusted ones.
    const std::vector<SweepEffect> effects = sweepEffects(results());
    ASSERT_THAT(effects, SizeIs(2));
    const SweepEffect &dropout = effects[0];
    EXPECT_NEAR(dropout.difference.mean, 0.0114, 1e-12);
    EXPECT_NEAR(dropout.difference.pValue, 0.03447091009502068, 1e-12);
    EXPECT_NEAR(dropout.difference.pValue, 0.03446412523344532, 1e-5);
    EXPECT_NEAR(dropout.difference.interval->low, 0.0013567111203956848, 1e-5);
    EXPECT_NEAR(dropout.difference.interval->high, 0.02144328887960429, 1e-5);
    EXPECT_NEAR(dropout.pAdjusted, 0.03447091009502068, 1e-12);
    const SweepEffect &padding = effects[1];
    EXPECT_NEAR(padding.difference.mean, -0.032, 1e-12);
    EXPECT_NEAR(padding.difference.interval->low, -0.039332654074050025, 1e-5);
    EXPECT_NEAR(padding.pAdjusted, 0.0005334227564158282, 1e-12);
}

TEST_F(SweepEffects, AreSaidInOneSentenceToQuote)
{
    const std::vector<SweepEffect> effects = sweepEffects(results());
    EXPECT_EQ(effects[0].sentence,
        "Dropout 0.2 instead of off adds 1.1 points (95 % interval 0.1 to 2.1) on these 300 digits, averaged over 2 "
        "settings of the other options and 5 seeds.");
    EXPECT_EQ(effects[1].sentence,
        "Padding valid instead of same costs 3.2 points (95 % interval 2.5 to 3.9) on these 300 digits, averaged over "
        "2 settings of the other options and 5 seeds.");
}

TEST_F(SweepEffects, AreNotClaimedWhereTheyCannotBeTold)
{
    const std::vector<SweepEffect> two = sweepEffects(results(2));
    EXPECT_FALSE(two[0].isClaimed());
    EXPECT_THAT(
        two[0].sentence, StartsWith("Cannot tell whether Dropout 0.2 instead of off helps: on average it adds"));
    const std::vector<SweepEffect> one = sweepEffects(results(1));
    EXPECT_FALSE(one[1].isTested);
    EXPECT_THAT(one[1].sentence, StartsWith("Cannot tell whether Padding valid instead of same helps: it costs"));
    EXPECT_THAT(one[1].sentence, HasSubstr("one seed says nothing of others"));
}

TEST_F(SweepEffects, AreNotClaimedWhereTheyStandOutAmongManyByChance)
{
    SweepResults many = results();
    many.plan.options.push_back(trainPerClass({1, 2, 3, 4}));
    const double none[] = {0.001, -0.001, 0.0015, -0.002, 0.0006};
    const SweepResults five = sampleResults(many.plan, [&](const SweepPoint &point, std::uint64_t seed) {
        const double other = static_cast<double>(point.values[2]) * none[seed];
        return measured.at(seed).at(2 * point.values[0]) + other;
    });
    const std::vector<SweepEffect> effects = sweepEffects(five);
    ASSERT_TRUE(effects[0].isTested);
    EXPECT_LT(effects[0].difference.pValue, 0.05);
    EXPECT_FALSE(effects[0].isClaimed());
    EXPECT_THAT(effects[0].sentence, HasSubstr("the interval leaves out 0, but among 4 effects tested"));
}

TEST_F(SweepEffects, AreTestedExactlyWhereSeedsAreEnoughForIt)
{
    const auto accuracy = [](const SweepPoint &point, std::uint64_t seed) {
        const double padding = point.values[1] == 1 ? -0.02 - 0.001 * static_cast<double>(seed % 3) : 0;
        return 0.93 + padding + 0.001 * static_cast<double>(seed * (point.values[0] + 1) % 4);
    };
    const auto effects = [&](int seeds) {
        SweepPlan plan = samplePlan(m_data, 2, seeds);
        plan.base.training.seed = 0;
        return sweepEffects(sampleResults(plan, accuracy));
    };
    EXPECT_FALSE(effects(6)[1].isExact) << "of six seeds no p-value is below 0.05 / 2";
    const SweepEffect padding = effects(8)[1];
    EXPECT_TRUE(padding.isExact);
    EXPECT_DOUBLE_EQ(padding.pValue, 2.0 / 256) << "it costs something with every seed";
    EXPECT_DOUBLE_EQ(padding.pAdjusted, 4.0 / 256);
    EXPECT_TRUE(padding.isClaimed());
}

TEST_F(SweepEffects, LeaveOutSettingsThatLackARunForAllSeeds)
{
    SweepResults some = results();
    std::erase_if(some.runs, [](const SweepResult &run) { return run.seed == 4 && run.point == 3; });
    const std::vector<SweepEffect> effects = sweepEffects(some);
    EXPECT_EQ(effects[0].settings, 1) << "padding same alone";
    EXPECT_EQ(effects[0].seeds, 5);
    EXPECT_NEAR(effects[0].difference.mean, (0.010 + 0.014 + 0.003 + 0.003 + 0.017) / 5, 1e-12);
    some.runs.clear();
    EXPECT_THAT(sweepEffects(some), SizeIs(0));
}

TEST_F(SweepEffects, AreClaimedInAtMostOneOfTwentySweepsThatHaveNone)
{
    // Of 1,000 at a chance of 5 % up to 64 with 97.5 % certainty (binomial).
    constexpr int most = 64;
    EXPECT_LE(falseClaims(1000, 5, {.ofSeed = 0.01, .ofRun = 0.012}, m_data), most);
    EXPECT_LE(falseClaims(1000, 5, {.ofSeed = 0.01, .ofSeedAndOption = 0.01, .ofRun = 0.004}, m_data), most)
        << "runs of one seed have much in common";
    EXPECT_LE(falseClaims(1000, 8, {.ofSeed = 0.01, .ofSeedAndOption = 0.01, .ofRun = 0.004}, m_data), most)
        << "by the exact test";
}
