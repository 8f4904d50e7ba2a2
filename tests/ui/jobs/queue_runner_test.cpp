// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/queue_runner.h"

#include "core/base/file_io.h"
#include "core/data/reading/dataset_writer.h"
#include "core/runs/run_folder.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"
#include "ui/jobs/laboratory.h"
#include "ui/style/text.h"

#include <QSignalSpy>
#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class QueueOfTrainings : public testing::Test
{
protected:
    void SetUp() override
    {
        const SplitDataset digits = tinyDigits();
        writeClassFolders(m_folder / "digits", digits.train, digits.test, {.source = "test"});
        restart();
    }
    /// As the next start of the program does.
    void restart()
    {
        m_runner.reset();
        m_laboratory.reset();
        m_laboratory = std::make_unique<Laboratory>(m_settings, Places{m_folder / "runs", m_folder / "drawings.jsonl"});
        m_runner = std::make_unique<QueueRunner>(
            m_laboratory->dataset, m_laboratory->runs, m_laboratory->trainings, m_folder / "queue.json");
    }
    void openDigits() const
    {
        QSignalSpy changed(&m_laboratory->dataset, &OpenDataset::changed);
        m_laboratory->dataset.loader().load(toQString(m_folder / "digits"));
        ASSERT_TRUE(changed.wait(longEnough));
    }
    static RunConfig smallConfig(int epochs)
    {
        RunConfig config;
        config.preset = "final";
        config.network = {.filters = {2, 2, 2}, .denseWidth = 8, .rescale = Rescale::Unit};
        config.training = {.epochs = epochs, .batchSize = 8, .seed = 5, .threads = 1};
        return config;
    }
    /// Until the queue has nothing left to train.
    void waitForEnd() const
    {
        QSignalSpy changed(m_runner.get(), &QueueRunner::changed);
        while (m_runner->queue().isRunning())
            ASSERT_TRUE(changed.wait(longEnough));
    }
    void waitForEpoch() const
    {
        QSignalSpy epoch(&m_laboratory->trainings.session(), &TrainingSession::epochDone);
        ASSERT_TRUE(epoch.wait(longEnough));
    }
    std::vector<std::uint64_t> seedsTrained() const
    {
        std::vector<std::uint64_t> seeds;
        for (const RunSummary &run : m_laboratory->runs.store().list())
            if (run.outcome == RunOutcome::Completed)
                seeds.push_back(run.seed());
        std::ranges::sort(seeds);
        return seeds;
    }

    TemporaryFolder m_folder;
    Settings m_settings{toQString(m_folder / "settings.ini")};
    std::unique_ptr<Laboratory> m_laboratory;
    std::unique_ptr<QueueRunner> m_runner;
};

TEST_F(QueueOfTrainings, TrainsEveryConfigurationWithItsSeeds)
{
    openDigits();
    m_runner->load();
    m_runner->add(smallConfig(1), 2, QStringLiteral("Small"));
    m_runner->add(smallConfig(2), 1, QStringLiteral("Longer"));
    EXPECT_FALSE(m_laboratory->trainings.session().isBusy()) << "it waits for the start";
    m_runner->start();
    EXPECT_TRUE(m_runner->trainingEntry());
    waitForEnd();

    EXPECT_EQ(seedsTrained(), (std::vector<std::uint64_t>{5, 5, 6}));
    EXPECT_EQ(m_runner->queue().seedsLeft(), 0);
    const QueueEntry &first = m_runner->queue().entries()[0];
    ASSERT_EQ(first.runs.size(), 2U);
    EXPECT_EQ(readRun(m_folder / "runs" / first.runs[1]).name, "Small");
}

TEST_F(QueueOfTrainings, GoesOnAfterARestartInTheMiddleOfARun)
{
    openDigits();
    m_runner->load();
    m_runner->add(smallConfig(3000), 1, QStringLiteral("Long"));
    m_runner->add(smallConfig(1), 2, QStringLiteral("Small"));
    m_runner->start();
    waitForEpoch();
    m_runner->holdForClosing(); // as the window does
    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    m_laboratory->trainings.session().stop();
    ASSERT_TRUE(finished.wait(longEnough));
    const auto before = m_laboratory->runs.store().list();
    ASSERT_EQ(before.size(), 1U);

    restart();
    m_runner->load(); // with no dataset at hand: it reads its own
    EXPECT_TRUE(m_runner->queue().isRunning());
    QSignalSpy started(&m_laboratory->trainings.session(), &TrainingSession::started);
    ASSERT_TRUE(started.wait(longEnough));
    EXPECT_EQ(m_runner->queue().entries()[0].begun, before[0].folder.filename());
    waitForEpoch();
    EXPECT_GT(readRunSummary(before[0].folder).config.training.epochs, 1);
    EXPECT_EQ(m_laboratory->runs.store().list().size(), 1U) << "the same run goes on";
    EXPECT_FALSE(m_laboratory->dataset.data()) << "the dataset at hand is the user's choice";
    m_runner->stop();
    ASSERT_TRUE(QSignalSpy(&m_laboratory->trainings.session(), &TrainingSession::finished).wait(longEnough));
    EXPECT_FALSE(m_runner->queue().isRunning());

    m_runner->remove(m_runner->queue().entries()[0].id);
    m_runner->start();
    waitForEnd();
    EXPECT_EQ(seedsTrained(), (std::vector<std::uint64_t>{5, 6}));
}

TEST_F(QueueOfTrainings, StaysStoppedAfterTheUserStoppedIt)
{
    openDigits();
    m_runner->load();
    m_runner->add(smallConfig(3000), 1, QStringLiteral("Long"));
    m_runner->start();
    waitForEpoch();
    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    m_laboratory->trainings.session().stop(); // with the Train page's button
    ASSERT_TRUE(finished.wait(longEnough));
    EXPECT_FALSE(m_runner->queue().isRunning());
    EXPECT_EQ(m_runner->queue().seedsLeft(), 1);
    restart();
    m_runner->load();
    EXPECT_FALSE(m_runner->queue().isRunning());
}

TEST_F(QueueOfTrainings, GoesPastATrainingThatDiverges)
{
    openDigits();
    m_runner->load();
    RunConfig wild = smallConfig(50);
    wild.network.rescale = Rescale::None;
    wild.training.learningRate = 10;
    wild.training.weightDecay = 1;
    m_runner->add(wild, 1, QStringLiteral("Wild"));
    m_runner->add(smallConfig(1), 1, QStringLiteral("Small"));
    m_runner->start();
    waitForEnd();
    EXPECT_EQ(seedsTrained(), std::vector<std::uint64_t>{5});
    EXPECT_EQ(m_runner->queue().seedsLeft(), 0);
}

TEST_F(QueueOfTrainings, TellsWhatItCannotTrainOnAndGoesOn)
{
    openDigits();
    m_runner->load();
    QueueEntry foreign{.name = "Foreign",
        .config = smallConfig(1),
        .dataset = {.source = {.path = (m_folder / "absent").string()}, .hash = "other"}};
    m_runner->add(foreign);
    QueueEntry altered = foreign;
    altered.name = "Altered";
    altered.dataset.source.path = (m_folder / "digits").string();
    m_runner->add(altered);
    m_runner->add(smallConfig(1), 1, QStringLiteral("Small"));
    m_runner->start();
    waitForEnd();
    EXPECT_NE(m_runner->queue().entries()[0].failure.find("absent"), std::string::npos);
    EXPECT_NE(m_runner->queue().entries()[1].failure.find("has changed since this was added"), std::string::npos);
    EXPECT_EQ(seedsTrained(), std::vector<std::uint64_t>{5});
}

TEST_F(QueueOfTrainings, BringsBackWhatWasTakenOut)
{
    openDigits();
    m_runner->load();
    m_runner->add(smallConfig(1), 1, QStringLiteral("A"));
    m_runner->add(smallConfig(1), 1, QStringLiteral("B"));
    const auto removed = m_runner->remove(m_runner->queue().entries()[0].id);
    ASSERT_TRUE(removed);
    EXPECT_EQ(m_runner->queue().entries().size(), 1U);
    m_runner->restore(*removed);
    EXPECT_EQ(m_runner->queue().entries()[0].name, "A");
}

TEST_F(QueueOfTrainings, SetsADamagedFileAsideAndSaysSo)
{
    m_folder.write("queue.json", "{");
    QSignalSpy failed(m_runner.get(), &QueueRunner::failed);
    m_runner->load();
    ASSERT_EQ(failed.count(), 1);
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("queue.json.damaged")));
    EXPECT_EQ(readFile(m_folder / "queue.json.damaged"), "{");
    EXPECT_TRUE(m_runner->queue().entries().empty());
}

TEST_F(QueueOfTrainings, NeedsADatasetAtHandToBeAddedTo)
{
    m_runner->load();
    QSignalSpy failed(m_runner.get(), &QueueRunner::failed);
    m_runner->add(smallConfig(1), 1, QStringLiteral("A"));
    EXPECT_EQ(failed.count(), 1);
}

} // namespace
} // namespace digitlab::ui
