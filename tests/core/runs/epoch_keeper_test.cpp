// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/epoch_keeper.h"

#include "core/base/file_io.h"
#include "core/runs/epoch_weights.h"
#include "core/runs/experiment.h"
#include "tests/support/small_files_only.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

const NetworkSpec keptSpec{.filters = {2, 2, 2}, .denseWidth = 4, .rescale = Rescale::Unit};

std::shared_ptr<const Network> network(int epoch)
{
    return std::make_shared<const Network>(keptSpec, static_cast<std::uint64_t>(epoch));
}

/// The first epoch is the best.
std::vector<EpochMetrics> historyOf(int epochs)
{
    std::vector<EpochMetrics> history;
    for (int epoch = 1; epoch <= epochs; ++epoch)
        history.push_back({.epoch = epoch, .validationLoss = static_cast<double>(epoch)});
    return history;
}

void keepEpochs(EpochKeeper &keeper, int first, int last)
{
    for (int epoch = first; epoch <= last; ++epoch)
        keeper.keep(network(epoch), historyOf(epoch));
    keeper.waitUntilWritten();
}

RunConfig config(int epochs)
{
    return {.network = keptSpec, .training = {.epochs = epochs, .batchSize = 16, .seed = 2, .threads = 1}};
}

} // namespace

TEST(EpochKeeper, WritesEveryEpochWhileThereIsRoom)
{
    const TemporaryFolder folder;
    EpochKeeper keeper(folder.path(), 7);
    keepEpochs(keeper, 1, 5);

    EXPECT_THAT(storedEpochs(folder.path()), ElementsAre(1, 2, 3, 4, 5));
    EXPECT_NEAR(readEpoch(folder.path(), 3, keptSpec).weights()[0].values[0], network(3)->weights()[0].values[0], 1e-4);
    EXPECT_FALSE(keeper.takeFailure());
}

TEST(EpochKeeper, ThinsOutWhatOutgrowsItsRoom)
{
    const TemporaryFolder folder;
    EpochKeeper keeper(folder.path(), 5);
    keepEpochs(keeper, 1, 10);
    EXPECT_THAT(storedEpochs(folder.path()), ElementsAre(1, 5, 9, 10));
    keeper.clear();
    EXPECT_THAT(storedEpochs(folder.path()), IsEmpty());
}

TEST(EpochKeeper, KeepsNothingWithoutRoom)
{
    const TemporaryFolder folder;
    EpochKeeper keeper(folder.path(), 2);
    keepEpochs(keeper, 1, 3);
    EXPECT_FALSE(std::filesystem::exists(epochFolder(folder.path())));
}

TEST(EpochKeeper, FollowsNoLinkOutOfTheRun)
{
    const TemporaryFolder folder;
    const std::filesystem::path theirs = folder.write("theirs/0009.weights", "theirs").parent_path();
    const std::filesystem::path run = folder / "run";
    std::filesystem::create_directory(run);
    std::filesystem::create_directory_symlink(theirs, epochFolder(run));
    EpochKeeper keeper(run, 3);
    keepEpochs(keeper, 1, 2);

    EXPECT_THAT(keeper.takeFailure().value_or(""), HasSubstr("is a symbolic link"));
    EXPECT_EQ(readFile(theirs / "0009.weights"), "theirs");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(theirs), {}), 1);
}

TEST(EpochKeeper, GoesOnAfterAFullDiskAndSaysSoOnce)
{
    const TemporaryFolder folder;
    EpochKeeper keeper(folder.path(), 9);
    {
        const SmallFilesOnly fullDisk(50);
        keepEpochs(keeper, 1, 2);
    }
    keepEpochs(keeper, 3, 3);

    EXPECT_THAT(keeper.takeFailure().value_or(""), HasSubstr("0001.weights"));
    EXPECT_FALSE(keeper.takeFailure());
    EXPECT_THAT(storedEpochs(folder.path()), ElementsAre(3));
}

TEST(EpochKeeper, LeavesATrainingItsBits)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    const ExperimentResult with = runExperiment(data, config(4), folder.path() / "with");
    const ExperimentResult without = runExperiment(data, config(4), folder.path() / "without", {.bytesForEpochs = 0});

    EXPECT_THAT(storedEpochs(folder.path() / "with"), ElementsAre(1, 2, 3, 4));
    EXPECT_FALSE(std::filesystem::exists(epochFolder(folder.path() / "without")));
    EXPECT_EQ(with.network->weights(), without.network->weights());
    EXPECT_EQ(with.run.predictions, without.run.predictions);
    const Network third = readEpoch(folder.path() / "with", 3, with.run.config.network);
    EXPECT_NEAR(evaluate(third, data.test).loss, with.run.epochs[2].validationLoss, 0.001);
}

TEST(EpochKeeper, MissesNoEpochOfARunThatIsStoppedAndGoneOnWith)
{
    const TemporaryFolder folder;
    const SplitDataset data = tinyDigits();
    std::stop_source source;
    int events = 0;
    const auto stopInTheThirdEpoch = [&](const TrainingEvent &event) {
        events += std::holds_alternative<EpochDone>(event) ? 1 : 0;
        if (events == 2)
            source.request_stop();
    };
    runExperiment(
        data, config(5), folder.path() / "run", {.observer = stopInTheThirdEpoch, .stop = source.get_token()});
    EXPECT_THAT(storedEpochs(folder.path() / "run"), ElementsAre(1, 2));
    resumeExperiment(data, folder.path() / "run");

    EXPECT_THAT(storedEpochs(folder.path() / "run"), ElementsAre(1, 2, 3, 4, 5));
}

TEST(EpochKeeper, HasWrittenWhatACheckpointGoesOnFrom)
{
    const TemporaryFolder folder;
    bool complete = true;
    int epochs = 0;
    const auto look = [&](const TrainingEvent &event) {
        if (std::holds_alternative<BatchDone>(event))
            complete = complete && static_cast<int>(storedEpochs(folder.path() / "run").size()) == epochs;
        else
            epochs += std::holds_alternative<EpochDone>(event) ? 1 : 0;
    };
    runExperiment(tinyDigits(), config(4), folder.path() / "run", {.observer = look, .secondsBetweenCheckpoints = 0});
    EXPECT_TRUE(complete);
    EXPECT_EQ(epochs, 4);
}
