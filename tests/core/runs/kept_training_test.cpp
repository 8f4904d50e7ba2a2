// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"
#include "core/base/stopwatch.h"
#include "core/runs/epoch_weights.h"
#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"
#include "tests/support/quick_config.h"
#include "tests/support/small_files_only.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <new>
#include <optional>
#include <thread>

using namespace digitlab;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;
using testing::ThrowsMessage;

namespace {

/// From the end of the last epoch on no file can be written.
struct DiskFullAtTheEnd {
    explicit DiskFullAtTheEnd(int epochs)
        : observer([this, epochs](const TrainingEvent &event) {
            const auto *done = std::get_if<EpochDone>(&event);
            if (done && done->metrics.epoch == epochs)
                full.emplace(1000);
        })
    {
    }

    std::optional<SmallFilesOnly> full;
    TrainingObserver observer;
};

/// In one step: a thread that writes into the folder has no moment at which it could make it anew.
void putFileInTheWayOf(const std::filesystem::path &folder)
{
    std::filesystem::path file = folder;
    file += ".moved";
    std::ofstream(file) << "a file stands in the way";
    ASSERT_EQ(renameat2(AT_FDCWD, file.c_str(), AT_FDCWD, folder.c_str(), RENAME_EXCHANGE), 0) << strerror(errno);
}

} // namespace

TEST(KeptTraining, DoesNotCountTheTimeThatItIsHeld)
{
    using namespace std::chrono_literals;
    const TemporaryFolder folder;
    const Stopwatch watch;
    const ExperimentResult result
        = runExperiment(tinyDigits(), quickConfig(2), folder / "run", {.observer = [](const TrainingEvent &event) {
              if (std::holds_alternative<EpochDone>(event))
                  std::this_thread::sleep_for(500ms);
          }});
    EXPECT_LT(result.run.seconds, watch.seconds() - 0.9) << "two pauses of half a second";
    EXPECT_GT(result.run.seconds, 0);
}

TEST(KeptTraining, WritesItsEndAgainAsOftenAsItIsTold)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    const ExperimentResult whole = runExperiment(data, quickConfig(3), folder / "whole");

    DiskFullAtTheEnd disk(3);
    std::vector<std::string> reasons;
    const auto writeAgain = [&](const std::string &reason) {
        reasons.push_back(reason);
        if (reasons.size() == 2)
            disk.full.reset(); // the user has made room
        return true;
    };
    const ExperimentResult result
        = runExperiment(data, quickConfig(3), folder / "run", {.observer = disk.observer, .writeAgain = writeAgain});

    EXPECT_THAT(reasons,
        testing::ElementsAre(AllOf(StartsWith(modelFile(folder / "run").string()), HasSubstr("File too large")),
            StartsWith(modelFile(folder / "run").string())));
    EXPECT_EQ(result.run.outcome, RunOutcome::Completed);
    EXPECT_EQ(readRun(folder / "run"), result.run);
    EXPECT_EQ(loadModel(modelFile(folder / "run")).network.weights(), whole.network->weights());
}

TEST(KeptTraining, WritesItsEndElsewhereWhereItIsTold)
{
    const TemporaryFolder folder;
    const auto blocked = [&](const TrainingEvent &event) {
        const auto *epoch = std::get_if<EpochDone>(&event);
        if (!epoch || epoch->metrics.epoch < 2)
            return;
        putFileInTheWayOf(folder / "run");
    };
    const ExperimentResult result = runExperiment(tinyDigits(), quickConfig(2), folder / "run",
        {.observer = blocked,
            .writeAgain = [](const std::string &) { return true; },
            .elsewhere = [&] { return std::optional(folder / "other" / "run"); },
            .bytesForEpochs = 0});
    EXPECT_EQ(result.run.folder, folder / "other" / "run");
    EXPECT_EQ(readRun(folder / "other" / "run"), result.run);
    EXPECT_EQ(loadModel(modelFile(result.run.folder)).network.weights(), result.network->weights());
}

TEST(KeptTraining, TakesItsEarlierEpochsAlongWhereItsEndIsWrittenElsewhere)
{
    const TemporaryFolder folder;
    DiskFullAtTheEnd disk(3);
    const ExperimentResult result = runExperiment(tinyDigits(), quickConfig(3), folder / "run",
        {.observer = disk.observer,
            .writeAgain =
                [&](const std::string &) {
                    disk.full.reset(); // only to write elsewhere
                    return true;
                },
            .elsewhere = [&] { return std::optional(folder / "other" / "run"); },
            .secondsBetweenCheckpoints = 0}); // each of which waits for the epochs before it
    const std::vector<int> begun = storedEpochs(folder / "run");
    ASSERT_THAT(begun, testing::IsSupersetOf({1, 2}));
    EXPECT_EQ(storedEpochs(result.run.folder), begun);
    EXPECT_EQ(readEpoch(result.run.folder, 2, result.run.config.network).weights(),
        readEpoch(folder / "run", 2, result.run.config.network).weights());
}

TEST(KeptTraining, SaysThatItsEarlierEpochsCannotBeTakenAlong)
{
    const TemporaryFolder folder;
    const auto blocked = [&](const TrainingEvent &event) {
        const auto *epoch = std::get_if<EpochDone>(&event);
        if (!epoch || epoch->metrics.epoch < 2)
            return;
        putFileInTheWayOf(folder / "run");
    };
    std::vector<std::string> notices;
    runExperiment(tinyDigits(), quickConfig(2), folder / "run",
        {.observer = blocked,
            .notice = [&](const std::string &sentence) { notices.push_back(sentence); },
            .writeAgain = [](const std::string &) { return true; },
            .elsewhere = [&] { return std::optional(folder / "other" / "run"); }});
    EXPECT_THAT(notices, testing::Contains(HasSubstr("earlier epochs can no longer be read there")));
}

TEST(KeptTraining, StaysAsItsLastCheckpointHasItWhereItsEndIsNotWrittenAgain)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    const ExperimentResult whole = runExperiment(data, quickConfig(3), folder / "whole");

    {
        DiskFullAtTheEnd disk(3);
        EXPECT_THAT(
            [&] {
                runExperiment(data, quickConfig(3), folder / "run",
                    {.observer = disk.observer,
                        .writeAgain = [](const std::string &) { return false; },
                        .secondsBetweenCheckpoints = 0});
            },
            ThrowsMessage<std::runtime_error>(HasSubstr("File too large")));
    }
    EXPECT_TRUE(canBeResumed(readRun(folder / "run").outcome));
    EXPECT_EQ(resumeExperiment(data, folder / "run").network->weights(), whole.network->weights());
}

TEST(KeptTraining, SaysWhichEpochsItHadBeforeItIsGoneOnWith)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    std::stop_source source;
    const digitlab::Run stopped = runExperiment(data, quickConfig(4), folder / "run",
        {.observer =
                [&](const TrainingEvent &event) {
                    const auto *epoch = std::get_if<EpochDone>(&event);
                    if (epoch && epoch->metrics.epoch == 2)
                        source.request_stop();
                },
            .stop = source.get_token()})
                                      .run;

    std::vector<EpochMetrics> before;
    resumeExperiment(
        data, folder / "run", {.resumed = [&](const std::vector<EpochMetrics> &epochs) { before = epochs; }});
    EXPECT_EQ(before.size(), 2U);
    EXPECT_EQ(before, stopped.epochs);
}

TEST(KeptTraining, RemovesWhatAKillLeftAmongTheWeightsOfTheEpochs)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    std::stop_source source;
    runExperiment(data, quickConfig(3), folder / "run",
        {.observer = [&](const TrainingEvent &) { source.request_stop(); }, .stop = source.get_token()});
    folder.write("run/epochs/0001.weights.tmp-12-3", "half of an epoch");

    resumeExperiment(data, folder / "run");
    EXPECT_FALSE(std::filesystem::exists(epochFolder(folder / "run") / "0001.weights.tmp-12-3"));
}

TEST(KeptTraining, SaysWhatToTryWhereTheMemoryRunsOutAndCanBeResumed)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    EXPECT_THAT(
        [&] {
            runExperiment(data, quickConfig(2), folder / "run",
                {.observer = [](const TrainingEvent &) { throw std::bad_alloc(); }});
        },
        ThrowsMessage<std::runtime_error>(
            AllOf(StartsWith((folder / "run").string() + ": out of memory"), HasSubstr("a smaller batch"))));
    EXPECT_EQ(readRun(folder / "run").outcome, RunOutcome::Stopped);
    EXPECT_EQ(resumeExperiment(data, folder / "run").run.outcome, RunOutcome::Completed);
}

TEST(KeptTraining, CanBeHeldWhileTheTestSideIsMeasured)
{
    const TemporaryFolder folder;
    SplitDataset data{.train = blackAndWhite(8), .test = blackAndWhite(4000)};
    data.validation = data.train; // smaller than what is measured at a time
    bool epochsAreOver = false;
    int held = 0;
    runExperiment(data, quickConfig(1), folder / "run", {.observer = [&](const TrainingEvent &event) {
        if (epochsAreOver && std::holds_alternative<ValidationProgress>(event))
            ++held;
        epochsAreOver = epochsAreOver || std::holds_alternative<EpochDone>(event);
    }});
    EXPECT_GT(held, 0);
}
