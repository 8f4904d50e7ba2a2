// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/training_session.h"

#include "core/runs/run_folder.h"
#include "core/training/presets.h"
#include "tests/support/patience.h"
#include "tests/support/small_files_only.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <optional>

namespace digitlab::ui {

namespace {

class TrainingSessionTest : public testing::Test
{
protected:
    static RunConfig smallConfig(int epochs)
    {
        RunConfig config;
        config.preset = "final";
        config.network = {.filters = {2, 2, 2}, .denseWidth = 8};
        config.training = {.epochs = epochs, .batchSize = 8, .threads = 1};
        return config;
    }

    void start(int epochs) { m_session.train(m_data, smallConfig(epochs), m_folder / "run", QStringLiteral("Small")); }

    TemporaryFolder m_folder;
    std::shared_ptr<const SplitDataset> m_data = std::make_shared<const SplitDataset>(tinyDigits());
    TrainingSession m_session;
};

} // namespace

TEST_F(TrainingSessionTest, ReplaysEveryEpochInOrderBeforeItsEnd)
{
    std::vector<int> epochs;
    QObject::connect(&m_session, &TrainingSession::epochDone, &m_session,
        [&](const EpochDone &event) { epochs.push_back(event.metrics.epoch); });
    QSignalSpy finished(&m_session, &TrainingSession::finished);
    start(5);
    EXPECT_TRUE(m_session.isBusy());

    ASSERT_TRUE(finished.wait(longEnough));
    EXPECT_EQ(epochs, (std::vector<int>{1, 2, 3, 4, 5}));
    const auto result = finished[0][0].value<ExperimentResult>();
    EXPECT_EQ(result.run.outcome, RunOutcome::Completed);
    EXPECT_NE(result.network, nullptr);
    EXPECT_FALSE(m_session.isBusy());
}

TEST_F(TrainingSessionTest, EndsWithTheBitsOfTheEngineAlone)
{
    RunConfig config = smallConfig(3);
    config.network.dropout = 0.2;
    config.training.augmentation.rotation = 10;
    config.training.seed = 7;
    const ExperimentResult alone = runExperiment(*m_data, config, m_folder / "alone");
    config.training.threads = 2;
    QSignalSpy finished(&m_session, &TrainingSession::finished);
    m_session.train(m_data, config, m_folder / "run", QStringLiteral("Small"));
    ASSERT_TRUE(finished.wait(longEnough));
    const auto result = finished[0][0].value<ExperimentResult>();
    EXPECT_EQ(result.network->weights(), alone.network->weights());
    EXPECT_EQ(result.run.predictions, alone.run.predictions);
}

TEST_F(TrainingSessionTest, StopLeavesARunThatCanBeResumed)
{
    QSignalSpy finished(&m_session, &TrainingSession::finished);
    QSignalSpy epochDone(&m_session, &TrainingSession::epochDone);
    start(10'000);
    ASSERT_TRUE(epochDone.wait(longEnough));
    m_session.stop();
    ASSERT_TRUE(finished.wait(longEnough));
    const auto stopped = finished[0][0].value<ExperimentResult>().run;
    EXPECT_EQ(stopped.outcome, RunOutcome::Stopped);

    epochDone.clear();
    m_session.resumeRun(m_data, m_folder / "run", QStringLiteral("Small"));
    ASSERT_TRUE(epochDone.wait(longEnough));
    EXPECT_GT(epochDone[0][0].value<EpochDone>().metrics.epoch, static_cast<int>(stopped.epochs.size()));
    m_session.stop();
    ASSERT_TRUE(finished.wait(longEnough));
}

TEST_F(TrainingSessionTest, PauseHoldsUntilItProceeds)
{
    QSignalSpy batchDone(&m_session, &TrainingSession::batchDone);
    QSignalSpy pausedChanged(&m_session, &TrainingSession::pausedChanged);
    start(10'000);
    ASSERT_TRUE(batchDone.wait(longEnough));
    m_session.pause();
    EXPECT_TRUE(m_session.isPaused());
    while (batchDone.wait(1000)) { } // what had happened before the pause arrives
    batchDone.clear();
    EXPECT_FALSE(batchDone.wait(150));

    m_session.proceed();
    EXPECT_TRUE(batchDone.wait(longEnough));
    EXPECT_EQ(pausedChanged.count(), 2);
}

TEST_F(TrainingSessionTest, StopEndsAPausedTraining)
{
    QSignalSpy batchDone(&m_session, &TrainingSession::batchDone);
    QSignalSpy finished(&m_session, &TrainingSession::finished);
    start(10'000);
    ASSERT_TRUE(batchDone.wait(longEnough));
    m_session.pause();
    m_session.stop();
    ASSERT_TRUE(finished.wait(longEnough));
    EXPECT_FALSE(m_session.isPaused());
}

TEST_F(TrainingSessionTest, SaysWhyItFailed)
{
    m_folder.write("run/other.txt", "not a run");
    QSignalSpy failed(&m_session, &TrainingSession::failed);
    start(1);
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("run"))) << failed[0][0].toString().toStdString();
    EXPECT_FALSE(m_session.isBusy());
}

TEST_F(TrainingSessionTest, EndsWithTheWindow)
{
    auto session = std::make_unique<TrainingSession>();
    QSignalSpy batchDone(session.get(), &TrainingSession::batchDone);
    session->train(m_data, smallConfig(10'000), m_folder / "run", QStringLiteral("Small"));
    ASSERT_TRUE(batchDone.wait(longEnough));
    session->pause();
    session.reset();
    EXPECT_EQ(m_session.isBusy(), false);
}

TEST_F(TrainingSessionTest, HoldsARunThatCannotBeWrittenUntilItIsWritten)
{
    QSignalSpy epochDone(&m_session, &TrainingSession::epochDone);
    QSignalSpy unwritten(&m_session, &TrainingSession::unwritten);
    QSignalSpy finished(&m_session, &TrainingSession::finished);
    start(10'000);
    ASSERT_TRUE(epochDone.wait(longEnough));
    std::optional<SmallFilesOnly> fullDisk(1000);
    m_session.stop();
    ASSERT_TRUE(unwritten.wait(longEnough));
    EXPECT_TRUE(unwritten[0][0].toString().contains(QStringLiteral("File too large")));
    EXPECT_TRUE(m_session.isUnwritten());
    m_session.stop();
    EXPECT_EQ(unwritten.count(), 2) << "who asks for the end is asked again";

    m_session.writeAgain();
    ASSERT_TRUE(unwritten.wait(longEnough)) << "there is still no room";
    fullDisk.reset();
    m_session.writeAgain();
    ASSERT_TRUE(finished.wait(longEnough));
    EXPECT_FALSE(m_session.isUnwritten());
    EXPECT_TRUE(exists(m_folder / "run" / "checkpoint.pt"));
}

TEST_F(TrainingSessionTest, GivesARunUpThatCannotBeWrittenWhereItIsTold)
{
    QSignalSpy epochDone(&m_session, &TrainingSession::epochDone);
    QSignalSpy unwritten(&m_session, &TrainingSession::unwritten);
    QSignalSpy failed(&m_session, &TrainingSession::failed);
    start(10'000);
    ASSERT_TRUE(epochDone.wait(longEnough));
    const SmallFilesOnly fullDisk(1000);
    m_session.stop();
    ASSERT_TRUE(unwritten.wait(longEnough));
    m_session.cancelWriting();
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_FALSE(m_session.isBusy());
}

TEST_F(TrainingSessionTest, EndsWithTheWindowThoughItsRunCannotBeWritten)
{
    auto session = std::make_unique<TrainingSession>();
    QSignalSpy epochDone(session.get(), &TrainingSession::epochDone);
    QSignalSpy unwritten(session.get(), &TrainingSession::unwritten);
    session->train(m_data, smallConfig(10'000), m_folder / "run", QStringLiteral("Small"));
    ASSERT_TRUE(epochDone.wait(longEnough));
    const SmallFilesOnly fullDisk(1000);
    session->stop();
    ASSERT_TRUE(unwritten.wait(longEnough));
    session.reset();
    EXPECT_EQ(readRunSummary(m_folder / "run").name, "Small") << "what could be written stays";
}

} // namespace digitlab::ui
