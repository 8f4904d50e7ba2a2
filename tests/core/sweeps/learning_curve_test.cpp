// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/learning_curve.h"

#include "tests/support/sample_sweeps.h"
#include "tests/support/tiny_datasets.h"

#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

namespace {

const std::vector<double> images{5, 10, 20, 40, 70};

SweepResults curveResults(const AccuracyOf &accuracy, int seeds = 3)
{
    SweepPlan plan = samplePlan(tinyDigits(), 2, seeds);
    plan.base.training.seed = 0;
    plan.options[0] = trainPerClass({40, 10, 20});
    return sampleResults(plan, accuracy);
}

/// Errors of 2 / n, a little apart by seed.
double inverse(const SweepPoint &point, std::uint64_t seed)
{
    return 1 - (2 + 0.1 * static_cast<double>(seed)) / *point.trainPerClass;
}

} // namespace

TEST(PowerLaw, IsFittedAsSciPyDoes)
{
    // SciPy 1.10.1: linregress of the logarithms for each of three seeds, t.interval over the seeds, brentq.
    const PowerLaw law(
        images, {{0.30, 0.18, 0.12, 0.075, 0.05}, {0.27, 0.20, 0.11, 0.08, 0.055}, {0.33, 0.19, 0.13, 0.07, 0.048}});
    EXPECT_NEAR(law.exponent(), 0.6706023251312603, 1e-10);
    EXPECT_NEAR(law.exponentInterval()->low, 0.529683477777342, 1e-6);
    EXPECT_NEAR(law.exponentInterval()->high, 0.8115211724851785, 1e-6);
    EXPECT_NEAR(law.factor(), 0.8859085047946335, 1e-10);
    EXPECT_NEAR(law.errorAt(100), 0.040381664914360814, 1e-10);
    EXPECT_NEAR(law.errorInterval(100)->low, 0.03241300625239893, 1e-7);
    EXPECT_NEAR(law.errorInterval(100)->high, 0.05030939890480016, 1e-7);
    const CurveTarget target = law.imagesFor(0.98);
    EXPECT_NEAR(target.perClass, 285.1313596970278, 1e-6);
    EXPECT_NEAR(target.low.value(), 181.40161726266763, 1e-3);
    EXPECT_NEAR(target.high.value(), 569.6442369816735, 1e-3);
}

TEST(PowerLaw, OfOneSeedHasNoInterval)
{
    const PowerLaw law({10, 100}, {{0.1, 0.01}});
    EXPECT_NEAR(law.exponent(), 1, 1e-12);
    EXPECT_FALSE(law.exponentInterval());
    EXPECT_NEAR(law.imagesFor(0.995).perClass, 200, 1e-6);
    EXPECT_FALSE(law.imagesFor(0.995).low);
}

TEST(PowerLaw, NeedsTwoNumbersOfImages)
{
    EXPECT_THROW(PowerLaw({10, 10}, {{0.1, 0.01}}), std::invalid_argument);
    EXPECT_THROW(PowerLaw({10, 20}, {{0.1}}), std::invalid_argument);
    EXPECT_THROW(PowerLaw({10, 20}, {}), std::invalid_argument);
}

TEST(LearningCurve, SaysHowManyImagesAnAccuracyNeeds)
{
    const auto curve = learningCurve(curveResults(inverse));
    ASSERT_TRUE(curve);
    ASSERT_THAT(curve->points, SizeIs(3));
    EXPECT_EQ(curve->points[0].perClass, 10) << "ascending";
    EXPECT_NEAR(curve->points[0].accuracy, 0.79, 1e-12);
    EXPECT_NEAR(curve->law.exponent(), 1, 0.03);
    EXPECT_NEAR(curve->targets.front().perClass, 2.1 / 0.05, 3) << "for 95 %, the next round accuracy above 94.75 %";
    EXPECT_THAT(curve->sentence, HasSubstr("Twice the training images leave 5"));
    EXPECT_THAT(curve->sentence, HasSubstr("per class would reach 95.0 %"));
    EXPECT_THAT(curve->sentence, HasSubstr("95 % interval"));
}

TEST(LearningCurve, CountsAllImagesAsTheNumberThatTheyAre)
{
    SweepPlan plan = samplePlan(tinyDigits(), 2, 2);
    plan.options[0] = trainPerClass({5, 10});
    plan.options[0].values.push_back({.text = "all", .config = {}, .trainPerClass = {}});
    plan.dataset.trainCount = 1000;
    plan.validationFraction = 0.2;
    plan.base.network.classes = 4;
    const auto accuracy = [](const SweepPoint &point, std::uint64_t) { return point.trainPerClass ? 0.8 : 0.95; };
    const auto curve = learningCurve(sampleResults(plan, accuracy));
    ASSERT_TRUE(curve);
    ASSERT_THAT(curve->points, SizeIs(3));
    EXPECT_EQ(curve->points[2].perClass, 200);
    EXPECT_NEAR(curve->points[2].accuracy, 0.95, 1e-12);
}

TEST(LearningCurve, DoesNotClaimThatImagesHelpWhereTheyDoNot)
{
    const auto curve = learningCurve(curveResults(
        [](const SweepPoint &point, std::uint64_t seed) { return (point.values[0] + seed) % 2 ? 0.9 : 0.8; }));
    ASSERT_TRUE(curve);
    EXPECT_THAT(curve->sentence, HasSubstr("cannot tell how fast the errors fall"));
}

TEST(LearningCurve, CanBeOfRunsWithoutAnyError)
{
    const auto curve = learningCurve(curveResults([](const SweepPoint &, std::uint64_t) { return 1.0; }));
    ASSERT_TRUE(curve);
    EXPECT_TRUE(std::isfinite(curve->law.exponent()));
}

TEST(LearningCurve, IsNoneWhereTheNumberOfImagesIsTheSame)
{
    EXPECT_FALSE(
        learningCurve(sampleResults(samplePlan(tinyDigits()), [](const SweepPoint &, std::uint64_t) { return 0.9; })));
}
