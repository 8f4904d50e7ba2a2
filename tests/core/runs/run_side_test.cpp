// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_side.h"

#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace digitlab {
namespace {

class Side : public testing::Test
{
protected:
    digitlab::Run seed(std::uint64_t seed, const std::vector<int> &misread) const
    {
        digitlab::Run run = sampleRun(m_data, "Final", misread);
        run.config.training.seed = seed;
        return run;
    }

    SplitDataset m_data = tinyDigits();
    RunSide m_a{{seed(0, {1}), seed(1, {1, 2, 3}), seed(4, {})}};
    RunSide m_b{{seed(1, {}), seed(4, {2})}};
};

TEST_F(Side, SharesSeedsWithAnother)
{
    EXPECT_THAT(commonSeeds(m_a, m_b), testing::ElementsAre(1, 4));
    EXPECT_EQ(withSeeds(m_a, {1, 4}).runs.size(), 2U);
    EXPECT_EQ(m_a.withSeed(1)->predictions.correctCount(), 37);
    EXPECT_EQ(m_a.withSeed(9), nullptr);
    EXPECT_EQ(compareSeeds(m_a.results(), m_b.results()).differences.size(), 2U);
}

TEST_F(Side, SpreadsAFigureOverItsSeeds)
{
    const SeedSpread accuracy = spread(m_a, [](const digitlab::Run &run) { return run.predictions.accuracy(); });
    EXPECT_NEAR(accuracy.mean, (39 + 37 + 40) / 120.0, 1e-12);
    EXPECT_EQ(accuracy.low, 37 / 40.0);
    EXPECT_EQ(accuracy.high, 1);
}

TEST_F(Side, HasACurveAsLongAsItsShortestSeed)
{
    m_a.runs[0].epochs[0].validationLoss = 3.0;
    m_a.runs[2].epochs.pop_back();
    const auto curve = curveSpread(m_a, &EpochMetrics::validationLoss);
    ASSERT_EQ(curve.size(), 1U);
    EXPECT_EQ(curve[0].epoch, 1);
    EXPECT_NEAR(curve[0].value.mean, (3.0 + 1.2 + 1.2) / 3, 1e-12);
    EXPECT_EQ(curve[0].value.high, 3.0);
    EXPECT_EQ(curve[0].value.low, 1.2);
}

TEST_F(Side, SumsTheMatricesOfItsSeeds)
{
    const ConfusionMatrix matrix = summedMatrix(m_a);
    EXPECT_EQ(matrix.total(), 120);
    EXPECT_NEAR(matrix.accuracy(), 116 / 120.0, 1e-12);
    EXPECT_EQ(pooledCalibration(m_a).bins.size(), 15U);
    m_a.runs[1].predictions.classNames[0] = "other";
    EXPECT_THROW(summedMatrix(m_a), std::invalid_argument);
}

} // namespace
} // namespace digitlab
