// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_worker.h"

#include "core/base/file_descriptor.h"
#include "core/base/file_io.h"
#include "core/base/host.h"
#include "core/data/held_out.h"
#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"
#include "core/sweeps/sweep_folder.h"
#include "core/sweeps/sweep_status.h"
#include "tests/support/sample_sweeps.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <atomic>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <optional>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

class SweepWorkers : public testing::Test
{
protected:
    void plan(const SweepPlan &plan)
    {
        m_plan = plan;
        m_points = sweepPoints(plan);
        m_runs = sweepRuns(plan, m_points);
        writePlan(m_sweep, plan);
    }
    std::filesystem::path folder(std::size_t run) const { return runFolder(m_sweep, m_runs[run]); }
    SweepOutcome work(const SweepWorkerOptions &options = {}) const { return runSweep(m_sweep, m_data, options); }

    /// As `train` on the same data would.
    digitlab::Run trainAlone(std::size_t run) const
    {
        const SweepPoint &point = m_points[m_runs[run].point];
        return runExperiment(withoutHeldOut(m_data, heldOutOf(m_plan, point, m_runs[run])),
            configOf(point, m_runs[run]), m_folder / ("alone" + std::to_string(run)))
            .run;
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_sweep = m_folder / "sweep";
    SplitDataset m_data = tinyDigits();
    SweepPlan m_plan;
    std::vector<SweepPoint> m_points;
    std::vector<SweepRun> m_runs;
};

} // namespace

TEST_F(SweepWorkers, TrainEveryRunToTheBitsOfATrainingAlone)
{
    plan(samplePlan(m_data));
    const SweepOutcome outcome = work({.jobs = 3});
    EXPECT_EQ(outcome.trained, 8);
    EXPECT_EQ(outcome.failed, 0);
    EXPECT_EQ(outcome.left, 0);
    for (const std::size_t run : {0U, 7U}) {
        const digitlab::Run alone = trainAlone(run);
        EXPECT_EQ(readFile(folder(run) / "predictions.csv"), readFile(alone.folder / "predictions.csv"));
        EXPECT_EQ(
            loadModel(modelFile(folder(run))).network.weights(), loadModel(modelFile(alone.folder)).network.weights());
        EXPECT_FALSE(std::filesystem::exists(folder(run) / "lock"));
    }
    EXPECT_THAT(readRunSummary(folder(0)).machine, HasSubstr(" on ")) << "processor and host";
    EXPECT_EQ(work().trained, 0) << "nothing is trained twice";
}

TEST_F(SweepWorkers, GiveResultsOnBothSplits)
{
    SweepPlan fewer = samplePlan(m_data, 6);
    fewer.options = {trainPerClass({2, 6})};
    plan(fewer);
    work();
    const SweepResults results = readResults(m_sweep);
    ASSERT_EQ(results.runs.size(), 4U);
    EXPECT_EQ(results.missing, 0);
    const SweepResult *result = results.result(1, m_plan.base.training.seed + 1);
    ASSERT_TRUE(result);
    const digitlab::Run run = readRun(runFolder(m_sweep, m_runs[3]));
    EXPECT_EQ(run.dataset.trainCount, 60);
    EXPECT_EQ(result->folderName, m_runs[3].folderName);
    EXPECT_EQ(result->test, run.predictions.accuracy());
    EXPECT_EQ(result->testCount, m_data.test.size());
    EXPECT_EQ(result->validation, run.epochs.back().validationAccuracy);
}

TEST_F(SweepWorkers, StopWithEveryRunToBeResumedToTheSameBits)
{
    plan(samplePlan(m_data, 30, 1));
    std::stop_source stop;
    std::atomic<int> batches = 0;
    const SweepOutcome stopped = work({.jobs = 2,
        .progress =
            [&](const SweepProgress &) {
                if (++batches == 40)
                    stop.request_stop();
            },
        .stop = stop.get_token()});
    EXPECT_GT(stopped.left, 0);
    EXPECT_EQ(sweepStatus(m_sweep).running, 0);
    EXPECT_EQ(readRunSummary(folder(0)).outcome, RunOutcome::Stopped);
    EXPECT_EQ(work({.jobs = 2}).left, 0);
    EXPECT_EQ(readFile(folder(0) / "predictions.csv"), readFile(trainAlone(0).folder / "predictions.csv"));
}

TEST_F(SweepWorkers, LeaveARunToAnotherThatLives)
{
    plan(samplePlan(m_data, 2, 1));
    ClaimWatch watch{ClaimTimes()};
    const auto other = RunClaim::make(folder(1), watch, ClaimTimes());
    EXPECT_EQ(work().trained, 3);
    const SweepStatus status = sweepStatus(m_sweep);
    EXPECT_EQ(status.total, 4);
    EXPECT_EQ(status.done, 3);
    EXPECT_EQ(status.running, 1);
    EXPECT_EQ(status.left, 0);
    EXPECT_TRUE(status.secondsLeft);
}

TEST_F(SweepWorkers, WriteNothingMoreOnceTakenForDead)
{
    plan(samplePlan(m_data, 60, 1));
    std::optional<FileDescriptor> taken; // locked, as a worker that lives has it
    std::string before;
    const SweepOutcome outcome = work({.jobs = 1,
        .times = {.betweenBeats = std::chrono::milliseconds(10)},
        .secondsBetweenCheckpoints = 1000,
        .progress =
            [&](const SweepProgress &) {
                if (taken || !std::filesystem::exists(folder(0) / "epochs.csv"))
                    return;
                before = readFile(folder(0) / "run.json");
                const nlohmann::json content{{"system_tells", true}, {"machine", machineId()}};
                taken.emplace(m_folder.write("sweep/runs/" + m_runs[0].folderName + "/lock.1", content.dump()),
                    O_RDONLY, "opened");
                EXPECT_TRUE(taken->lock());
            },
        .ended = [&](const digitlab::Run &run) { EXPECT_NE(run.folder, folder(0)); }});
    ASSERT_TRUE(taken);
    EXPECT_EQ(outcome.trained, 3);
    EXPECT_EQ(outcome.left, 1);
    EXPECT_EQ(readFile(folder(0) / "run.json"), before);
    EXPECT_FALSE(std::filesystem::exists(checkpointFile(folder(0))));
}

TEST_F(SweepWorkers, GoOnWhereATrainingDiverges)
{
    SweepPlan wild = samplePlan(m_data, 3, 1);
    RunConfig fast = wild.base;
    fast.training.learningRate = 10;
    fast.training.weightDecay = 1;
    fast.network.rescale = Rescale::None;
    wild.base.network.rescale = Rescale::None;
    wild.options = {{"learning-rate", {{"0.001", wild.base, {}}, {"10", fast, {}}}}};
    wild.base.training.weightDecay = 1;
    plan(wild);
    const SweepOutcome outcome = work({.jobs = 1});
    if (outcome.failed == 0)
        GTEST_SKIP() << "this rate does not diverge here";
    EXPECT_EQ(outcome.trained, 1);
    EXPECT_EQ(outcome.failed, 1);
    EXPECT_EQ(outcome.obstructed, 0);
    EXPECT_EQ(sweepStatus(m_sweep).failed, 1);
    EXPECT_THAT(readResults(m_sweep).failures.at(0).reason, HasSubstr("not a finite number"));
}

TEST_F(SweepWorkers, ReportWhatTheyCannotTrainAndTrainTheRest)
{
    plan(samplePlan(m_data, 2, 1));
    runExperiment(m_data, configOf(m_points[2], m_runs[2]), folder(2)); // on other data
    const std::filesystem::path other = folder(3);
    std::filesystem::create_directories(other);
    writeFileAtomically(other / "notes.txt", "mine");
    std::vector<std::string> told;
    const SweepOutcome outcome
        = work({.jobs = 1, .notice = [&](const std::string &sentence) { told.push_back(sentence); }});
    EXPECT_EQ(outcome.trained, 2);
    EXPECT_EQ(outcome.obstructed, 1);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_THAT(told[0], HasSubstr("already contains files"));
}

TEST_F(SweepWorkers, RefuseOtherDataThanPlanned)
{
    plan(samplePlan(m_data));
    SplitDataset other = m_data;
    other.identity.hash = "another";
    EXPECT_THAT(
        [&] { runSweep(m_sweep, other); }, ThrowsMessage<std::runtime_error>(HasSubstr("was planned for other data")));
    EXPECT_THROW(work({.jobs = -1}), std::invalid_argument);
    EXPECT_THROW(work({.task = 2, .tasks = 2}), std::invalid_argument);
}
