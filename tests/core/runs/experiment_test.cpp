// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/experiment.h"

#include "core/base/file_io.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"
#include "core/training/trainer.h"
#include "tests/support/quick_config.h"
#include "tests/support/small_files_only.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <optional>

using namespace digitlab;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;
using testing::ThrowsMessage;

namespace {

/// Learns fast and then worse and worse, and has all that is random in it.
RunConfig restlessConfig(bool restoreBest)
{
    RunConfig config = quickConfig(40);
    config.network.dropout = 0.2;
    config.training.learningRate = 0.03;
    config.training.augmentation.rotation = 20;
    config.training.earlyStoppingPatience = 3;
    config.training.restoreBestWeights = restoreBest;
    return config;
}

/// Stops after so many events.
struct StopAfter {
    explicit StopAfter(int events)
        : left(events)
    {
    }
    TrainingObserver observer()
    {
        return [this](const TrainingEvent &) {
            if (--left == 0)
                source.request_stop();
        };
    }

    int left;
    std::stop_source source;
};

/// A copy of a run's folder as a kill would leave it at every event: the moment after a checkpoint was written.
std::vector<std::filesystem::path> foldersOfKills(
    const SplitDataset &data, const RunConfig &config, const std::filesystem::path &run)
{
    std::vector<std::filesystem::path> copies;
    runExperiment(data, config, run,
        {.observer =
                [&](const TrainingEvent &) {
                    copies.push_back(run.string() + "-" + std::to_string(copies.size()));
                    std::filesystem::copy(run, copies.back());
                },
            .secondsBetweenCheckpoints = 0});
    return copies;
}

} // namespace

TEST(Experiment, KeepsARunThatReadsBackAsItWas)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    const ExperimentResult result = runExperiment(data, quickConfig(2), folder.path() / "run");

    EXPECT_EQ(result.run.outcome, RunOutcome::Completed);
    EXPECT_EQ(result.run.epochs.size(), 2U);
    EXPECT_EQ(readRun(folder.path() / "run"), result.run);
    EXPECT_EQ(loadModel(modelFile(folder.path() / "run")).network.weights(), result.network->weights());
    EXPECT_EQ(evaluate(*result.network, data.test), result.run.predictions);
    EXPECT_FALSE(std::filesystem::exists(checkpointFile(folder.path() / "run")));
}

TEST(Experiment, LeavesAStoppedRunThatEndsAsAnUnbrokenOneWhenResumed)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    const ExperimentResult whole = runExperiment(data, quickConfig(4), folder.path() / "whole");

    std::stop_source source;
    int events = 0;
    const ExperimentResult stopped = runExperiment(data, quickConfig(4), folder.path() / "stopped",
        {.observer =
                [&](const TrainingEvent &) {
                    if (++events == 9)
                        source.request_stop();
                },
            .stop = source.get_token()});
    EXPECT_EQ(stopped.run.outcome, RunOutcome::Stopped);
    EXPECT_TRUE(std::filesystem::exists(checkpointFile(folder.path() / "stopped")));

    const ExperimentResult resumed = resumeExperiment(data, folder.path() / "stopped");
    EXPECT_EQ(resumed.run.outcome, RunOutcome::Completed);
    EXPECT_EQ(resumed.network->weights(), whole.network->weights());
    EXPECT_EQ(resumed.run.predictions, whole.run.predictions);
}

TEST(Experiment, RefusesAFolderThatHoldsFilesAlready)
{
    const TemporaryFolder folder;
    writeFileAtomically(folder.path() / "mine.txt", "do not touch");

    EXPECT_THAT([&] { runExperiment(tinyDigits(), quickConfig(1), folder.path()); },
        ThrowsMessage<std::runtime_error>(HasSubstr(folder.path().string())));
    EXPECT_EQ(readFile(folder.path() / "mine.txt"), "do not touch");
}

TEST(Experiment, NamesTheFolderThatCannotBeWritten)
{
    const TemporaryFolder folder;
    writeFileAtomically(folder.path() / "file", "");

    EXPECT_THAT([&] { runExperiment(tinyDigits(), quickConfig(1), folder.path() / "file" / "run"); },
        ThrowsMessage<std::runtime_error>(HasSubstr((folder.path() / "file").string())));
}

TEST(Experiment, ResumesOnlyOnTheDataThatTheRunWasTrainedOn)
{
    const TemporaryFolder folder;
    std::stop_source source;
    source.request_stop();
    runExperiment(tinyDigits(), quickConfig(1), folder.path() / "run", {.stop = source.get_token()});
    SplitDataset other = tinyDigits();
    other.identity.hash = "something else";

    EXPECT_THAT([&] { resumeExperiment(other, folder.path() / "run"); },
        ThrowsMessage<std::runtime_error>(HasSubstr("tiny digits: has changed since the run was trained on it")));
    EXPECT_EQ(resumeExperiment(tinyDigits(), folder.path() / "run").run.outcome, RunOutcome::Completed);
}

TEST(Experiment, DoesNotResumeWithoutASettingThatItDoesNotKnow)
{
    const TemporaryFolder folder;
    std::stop_source source;
    source.request_stop();
    runExperiment(tinyDigits(), quickConfig(1), folder.path() / "run", {.stop = source.get_token()});
    const auto file = folder.path() / "run" / "run.json";
    std::string text = readFile(file);
    text.replace(text.find("\"batch_size\""), 0, "\"mixup\": 0.2, ");
    writeFileAtomically(file, text);

    EXPECT_THAT([&] { resumeExperiment(tinyDigits(), folder.path() / "run"); },
        ThrowsMessage<std::runtime_error>(HasSubstr("this version does not know (training.mixup = 0.2)")));
    EXPECT_EQ(readFile(file), text) << "it stays as it was";
}

TEST(Experiment, KeepsTheNetworkAndThePredictionsOfTheBestEpochWhereAsked)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    for (const bool restoreBest : {true, false}) {
        const std::filesystem::path run = folder / (restoreBest ? "best" : "last");
        std::vector<PredictionTable> predictions;
        const ExperimentResult result
            = runExperiment(data, restlessConfig(restoreBest), run, {.observer = [&](const TrainingEvent &event) {
                  if (const auto *epoch = std::get_if<EpochDone>(&event))
                      predictions.push_back(*epoch->predictions);
              }});

        ASSERT_LT(predictions.size(), 40U) << "the training was to end early";
        const PredictionTable &kept = predictions[predictions.size() - (restoreBest ? 4 : 1)];
        EXPECT_EQ(result.run.outcome, RunOutcome::Completed);
        EXPECT_EQ(result.run.epochs.size(), predictions.size());
        EXPECT_EQ(result.run.predictions, kept);
        EXPECT_EQ(readRun(run), result.run);
        EXPECT_EQ(loadModel(modelFile(run)).testLoss, kept.loss);
        EXPECT_EQ(evaluate(loadModel(modelFile(run)).network, data.test), kept);
        EXPECT_THAT(readFile(run / "run.json"), HasSubstr("\"stopped_early\": true"));
    }
}

TEST(Experiment, EndsWithTheSameBitsFromEveryCheckpoint)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    RunConfig config = restlessConfig(true);
    config.training.epochs = 6;
    const auto kills = foldersOfKills(data, config, folder / "whole");
    const digitlab::Run whole = readRun(folder / "whole");
    const std::vector<NamedTensor> weights = loadModel(modelFile(folder / "whole")).network.weights();

    for (std::size_t i = 0; i < kills.size(); i += 5) {
        const ExperimentResult resumed = resumeExperiment(data, kills[i]);
        EXPECT_EQ(resumed.run.outcome, RunOutcome::Completed);
        EXPECT_EQ(resumed.run.predictions, whole.predictions) << kills[i];
        EXPECT_EQ(resumed.run.epochs.size(), whole.epochs.size());
        EXPECT_EQ(loadModel(modelFile(kills[i])).network.weights(), weights) << kills[i];
        EXPECT_FALSE(std::filesystem::exists(checkpointFile(kills[i])));
    }
}

TEST(Experiment, BeginsAgainWhereItWasKilledBeforeTheFirstCheckpoint)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    const ExperimentResult whole = runExperiment(data, quickConfig(2), folder / "whole");
    StopAfter stop(3);
    runExperiment(data, quickConfig(2), folder / "run", {.observer = stop.observer(), .stop = stop.source.get_token()});
    std::filesystem::remove(checkpointFile(folder / "run"));
    folder.write("run/checkpoint.pt.tmp-12-3", "half a checkpoint");

    std::vector<std::string> notices;
    const ExperimentResult resumed = resumeExperiment(
        data, folder / "run", {.notice = [&](const std::string &sentence) { notices.push_back(sentence); }});
    EXPECT_THAT(
        notices, ElementsAre(AllOf(StartsWith(checkpointFile(folder / "run").string()), HasSubstr("starts over"))));
    EXPECT_EQ(resumed.network->weights(), whole.network->weights());
    EXPECT_FALSE(std::filesystem::exists(folder / "run" / "checkpoint.pt.tmp-12-3"));
}

TEST(Experiment, TakesAFolderInWhichAnotherWasKilledBeforeItsFirstFile)
{
    const TemporaryFolder folder;
    folder.write("run/run.json.tmp-12-1", "{");

    EXPECT_EQ(runExperiment(tinyDigits(), quickConfig(1), folder / "run").run.outcome, RunOutcome::Completed);
    EXPECT_FALSE(std::filesystem::exists(folder / "run" / "run.json.tmp-12-1"));
}

TEST(Experiment, GoesOnWhereACheckpointCannotBeWrittenAndSaysSoOnce)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    const ExperimentResult whole = runExperiment(data, quickConfig(4), folder / "whole");

    std::optional<SmallFilesOnly> fullDisk;
    std::string goodCheckpoint;
    std::vector<std::string> notices;
    int events = 0;
    const auto observer = [&](const TrainingEvent &) {
        ++events;
        if (events == 5) {
            goodCheckpoint = readFile(checkpointFile(folder / "run"));
            fullDisk.emplace(20'000);
        } else if (events == 15) {
            EXPECT_EQ(readFile(checkpointFile(folder / "run")), goodCheckpoint);
            fullDisk.reset();
        }
    };
    const ExperimentResult result = runExperiment(data, quickConfig(4), folder / "run",
        {.observer = observer,
            .notice = [&](const std::string &sentence) { notices.push_back(sentence); },
            .secondsBetweenCheckpoints = 0});

    const std::string file = checkpointFile(folder / "run").string();
    EXPECT_THAT(notices,
        ElementsAre(AllOf(StartsWith(file + ": cannot be written: File too large"), HasSubstr("training continues")),
            file + ": can be written again"));
    EXPECT_EQ(result.run.outcome, RunOutcome::Completed);
    EXPECT_EQ(result.network->weights(), whole.network->weights());
}

TEST(Experiment, IsResumedToTheSameBitsAfterAFullDiskEndedIt)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    const ExperimentResult whole = runExperiment(data, quickConfig(4), folder / "whole");

    {
        std::optional<SmallFilesOnly> fullDisk;
        int events = 0;
        const auto fillDisk = [&](const TrainingEvent &) {
            if (++events == 8)
                fullDisk.emplace(1000);
        };
        EXPECT_THAT(
            [&] {
                runExperiment(
                    data, quickConfig(4), folder / "run", {.observer = fillDisk, .secondsBetweenCheckpoints = 0});
            },
            ThrowsMessage<std::runtime_error>(
                AllOf(StartsWith(modelFile(folder / "run").string()), HasSubstr("File too large"))));
    }
    EXPECT_NE(readRun(folder / "run").outcome, RunOutcome::Failed);
    EXPECT_EQ(resumeExperiment(data, folder / "run").network->weights(), whole.network->weights());
}

TEST(Experiment, KeepsTheLastGoodStateOfALossThatIsNotFinite)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    RunConfig config = quickConfig(50);
    config.network.rescale = Rescale::None;
    config.training.batchSize = 8;
    config.training.learningRate = 10;
    config.training.weightDecay = 1; // each step makes the weights nine times larger

    std::string reason;
    try {
        runExperiment(data, config, folder / "run", {.secondsBetweenCheckpoints = 0});
    } catch (const DivergedError &error) {
        reason = error.what();
    }
    EXPECT_THAT(reason, AllOf(StartsWith("epoch "), HasSubstr("try a lower learning rate")));
    const digitlab::Run run = readRun(folder / "run");
    EXPECT_EQ(run.outcome, RunOutcome::Failed);
    EXPECT_EQ(run.failure, reason);
    const Model model = loadModel(modelFile(folder / "run"));
    for (const NamedTensor &tensor : model.network.weights())
        EXPECT_TRUE(std::ranges::all_of(tensor.values, [](float value) { return std::isfinite(value); }))
            << tensor.name;
    EXPECT_TRUE(std::filesystem::exists(checkpointFile(folder / "run")));
    EXPECT_THAT([&] { resumeExperiment(data, folder / "run"); },
        ThrowsMessage<std::runtime_error>(
            AllOf(StartsWith((folder / "run").string()), HasSubstr("would fail again"), HasSubstr(reason))));
}

TEST(Experiment, NamesADamagedCheckpoint)
{
    const TemporaryFolder folder;
    StopAfter stop(1);
    runExperiment(
        tinyDigits(), quickConfig(2), folder / "run", {.observer = stop.observer(), .stop = stop.source.get_token()});
    writeFileAtomically(checkpointFile(folder / "run"), "rubbish");

    EXPECT_THAT([&] { resumeExperiment(tinyDigits(), folder / "run"); },
        ThrowsMessage<std::runtime_error>(
            AllOf(StartsWith(checkpointFile(folder / "run").string()), HasSubstr("would start over"))));
}

TEST(Experiment, IsTrainedByOneProgramAtATime)
{
    const TemporaryFolder folder;
    StopAfter stop(1);
    runExperiment(
        tinyDigits(), quickConfig(1), folder / "run", {.observer = stop.observer(), .stop = stop.source.get_token()});
    {
        const RunLock other(folder / "run");
        EXPECT_THAT([&] { resumeExperiment(tinyDigits(), folder / "run"); },
            ThrowsMessage<std::runtime_error>(
                AllOf(StartsWith((folder / "run").string()), HasSubstr("this run is being trained at the moment"))));
    }
    EXPECT_EQ(resumeExperiment(tinyDigits(), folder / "run").run.outcome, RunOutcome::Completed);
}

TEST(Experiment, StopsWithItsTestFiguresWhereItIsResumedAndStoppedAtOnce)
{
    const TemporaryFolder folder;
    StopAfter later(8);
    const ExperimentResult first = runExperiment(
        tinyDigits(), quickConfig(4), folder / "run", {.observer = later.observer(), .stop = later.source.get_token()});
    ASSERT_FALSE(first.run.predictions.rows.empty());
    std::stop_source source;
    source.request_stop();

    const ExperimentResult second = resumeExperiment(tinyDigits(), folder / "run", {.stop = source.get_token()});
    EXPECT_EQ(second.run.outcome, RunOutcome::Stopped);
    EXPECT_EQ(second.run.predictions, first.run.predictions);
    EXPECT_EQ(second.run.epochs, first.run.epochs);
}
