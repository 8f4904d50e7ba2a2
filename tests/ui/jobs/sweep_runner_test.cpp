// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/sweep_runner.h"

#include "core/sweeps/sweep_folder.h"
#include "core/sweeps/sweep_status.h"
#include "tests/support/patience.h"
#include "tests/support/sample_sweeps.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class SweepRunnerTest : public testing::Test
{
protected:
    std::filesystem::path planned(int epochs)
    {
        writePlan(m_folder / "sweep", samplePlan(*m_data, epochs, 1));
        return m_folder / "sweep";
    }

    const TemporaryFolder m_folder;
    std::shared_ptr<const SplitDataset> m_data = std::make_shared<SplitDataset>(tinyDigits());
    SweepRunner m_runner;
    QSignalSpy m_ended{&m_runner, &SweepRunner::ended};
};

TEST_F(SweepRunnerTest, TrainsAllRunsAndTellsOfEach)
{
    QSignalSpy runEnded(&m_runner, &SweepRunner::runEnded);
    m_runner.run(planned(1), m_data);
    ASSERT_TRUE(m_ended.wait(longEnough));
    EXPECT_EQ(runEnded.count(), 4);
    EXPECT_EQ(sweepStatus(m_folder / "sweep").done, 4);
}

TEST_F(SweepRunnerTest, TellsHowFarEachRunIs)
{
    double highest = 0;
    QObject::connect(&m_runner, &SweepRunner::advanced, &m_runner, [&](const SweepProgress &progress) {
        for (const auto &[name, fraction] : progress.underWay)
            highest = std::max(highest, fraction);
    });
    m_runner.run(planned(20), m_data);
    ASSERT_TRUE(m_ended.wait(longEnough));
    EXPECT_GT(highest, 0);
    EXPECT_LE(highest, 1);
}

TEST_F(SweepRunnerTest, CancelledWhileItIsPausedItLeavesItsRunsToBeResumed)
{
    QSignalSpy advanced(&m_runner, &SweepRunner::advanced);
    m_runner.run(planned(200), m_data);
    ASSERT_TRUE(advanced.wait(longEnough));
    m_runner.pause();
    EXPECT_TRUE(m_runner.isPaused());
    m_runner.cancel();
    ASSERT_TRUE(m_ended.wait(longEnough));
    EXPECT_TRUE(m_ended[0][1].toBool());
    EXPECT_EQ(sweepStatus(m_folder / "sweep").left, 4);
}

} // namespace
} // namespace digitlab::ui
