#include "core/runs/experiment.h"

#include "core/data/file_io.h"
#include "core/runs/run_folder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

RunConfig quickConfig(int epochs)
{
    return {.preset = "trial",
        .network = {.filters = {4, 8, 8}, .denseWidth = 16, .rescale = Rescale::Unit},
        .training = {.epochs = epochs, .batchSize = 16, .seed = 2}};
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
        ThrowsMessage<std::runtime_error>(HasSubstr("not the data that the run was trained on")));
    EXPECT_EQ(resumeExperiment(tinyDigits(), folder.path() / "run").run.outcome, RunOutcome::Completed);
}
