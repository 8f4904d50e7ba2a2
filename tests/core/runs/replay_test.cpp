// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/replay.h"

#include "core/base/file_io.h"
#include "core/data/user_digits.h"
#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"
#include "core/training/model_file.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace digitlab {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

class Replay : public testing::Test
{
protected:
    static RunConfig config(int epochs)
    {
        RunConfig config{.preset = "trial",
            .network = {.filters = {4, 8, 8}, .dropout = 0.2, .denseWidth = 16, .rescale = Rescale::Unit},
            .training = {.epochs = epochs, .batchSize = 16, .seed = 3, .threads = 1}};
        config.training.augmentation.rotation = 10;
        return config;
    }
    digitlab::Run trained(int epochs) const { return runExperiment(m_data, config(epochs), m_folder / "run").run; }

    TemporaryFolder m_folder;
    SplitDataset m_data = tinyDigits();
};

TEST_F(Replay, OfARunIsIdentical)
{
    trained(3);
    const ReplayResult result = replayRun(m_data, readRun(m_folder / "run"));
    EXPECT_TRUE(result.identical());
    EXPECT_EQ(result.epochs, 3);
    EXPECT_EQ(result.predictions, 40);
    EXPECT_GT(result.weights, 0);
    EXPECT_EQ(
        replayText(result), "Identical: 3 epochs, 40 test predictions and all weights are the same, bit for bit.");
}

TEST_F(Replay, NamesTheFirstEpochThatDiffersByTheLastBit)
{
    digitlab::Run run = trained(4);
    const double loss = run.epochs[1].validationLoss;
    run.epochs[1].validationLoss = std::nextafter(loss, 10.0);
    run.epochs[2].trainLoss += 1;

    const ReplayResult result = replayRun(m_data, run);
    ASSERT_TRUE(result.difference);
    EXPECT_EQ(result.difference->epoch, 2);
    EXPECT_EQ(result.difference->what, "validation loss");
    EXPECT_NE(result.difference->recorded, result.difference->replayed);
    EXPECT_EQ(result.epochs, 2) << "it ends there";
    EXPECT_THAT(replayText(result), testing::StartsWith("Epoch 2 is the first to differ: validation loss was "));
}

TEST_F(Replay, WithAnotherSeedDiffersInTheFirstEpoch)
{
    digitlab::Run run = trained(2);
    run.config.training.seed = 4;
    EXPECT_EQ(replayRun(m_data, run).difference->epoch, 1);
}

TEST_F(Replay, NamesAPredictionThatDiffers)
{
    digitlab::Run run = trained(2);
    run.predictions.rows[5].probabilities[0] = std::nextafter(run.predictions.rows[5].probabilities[0], 2.0F);
    const ReplayResult result = replayRun(m_data, run);
    ASSERT_TRUE(result.difference);
    EXPECT_EQ(result.difference->epoch, 2);
    EXPECT_EQ(result.difference->what, "test prediction of " + run.predictions.rows[5].origin);
}

TEST_F(Replay, NamesWeightsThatDiffer)
{
    const digitlab::Run run = trained(2);
    Model model = loadModel(modelFile(run.folder));
    std::vector<NamedTensor> weights = model.network.weights();
    weights[2].values[1] += 0.5F;
    model.network.setWeights(weights);
    saveModel(modelFile(run.folder), model);

    const ReplayResult result = replayRun(m_data, run);
    ASSERT_TRUE(result.difference);
    EXPECT_EQ(result.difference->what, "weights " + weights[2].name);
}

TEST_F(Replay, OfAStoppedRunComparesWhatItFinished)
{
    std::stop_source stop;
    int epochs = 0;
    runExperiment(m_data, config(6), m_folder / "run",
        {.observer =
                [&](const TrainingEvent &event) {
                    if (std::holds_alternative<EpochDone>(event) && ++epochs == 2)
                        stop.request_stop();
                },
            .stop = stop.get_token()});
    const ReplayResult result = replayRun(m_data, readRun(m_folder / "run"));
    EXPECT_TRUE(result.identical());
    EXPECT_EQ(result.epochs, 2);
    EXPECT_EQ(result.predictions, 40);
}

TEST_F(Replay, MeasuresTheTestSideOnceWhereThereIsAValidationSide)
{
    m_data.validation = m_data.test;
    m_data.identity = identify(m_data.train, m_data.validation, m_data.test, {.path = "with validation"});
    trained(2);
    const ReplayResult result = replayRun(m_data, readRun(m_folder / "run"));
    EXPECT_TRUE(result.identical());
    EXPECT_EQ(result.predictions, 40);
}

TEST_F(Replay, TakesNoOtherValidationSplitForTheRunsOwn)
{
    m_data.validation = m_data.test;
    m_data.identity = identify(m_data.train, m_data.validation, m_data.test, {.path = "digits"});
    m_data = withUserDigits(m_data, {{filledImage(imageSide, imageSide, 1, 90), "3"}});
    const digitlab::Run run = trained(1);
    SplitDataset changed = m_data;
    changed.validation->retain(std::vector<int>{0, 1, 2});
    changed.identity = identify(changed.train, changed.validation, changed.test, m_data.identity.source);
    changed.identity.userDigits = m_data.identity.userDigits;

    EXPECT_TRUE(replayRun(m_data, run).identical());
    EXPECT_THAT([&] { replayRun(changed, run); },
        ThrowsMessage<std::runtime_error>(
            AllOf(HasSubstr("digits: has changed since"), HasSubstr("training or validation images or the user"))));
}

TEST_F(Replay, TakesTheUserDigitsOfDigitLab01WithTheirValidationSplitAndSaysWhatIsUnproven)
{
    m_data.validation = m_data.test;
    m_data.identity = identify(m_data.train, m_data.validation, m_data.test, {.path = "digits"});
    m_data = withUserDigits(m_data, {{filledImage(imageSide, imageSide, 1, 90), "3"}});
    digitlab::Run run = trained(1);
    run.dataset.hash = identify(m_data.train, {}, m_data.test, {}).hash;
    run.dataset.testHash.clear();

    const ReplayResult result = replayRun(m_data, run);
    EXPECT_TRUE(result.identical());
    EXPECT_THAT(result.circumstances, testing::Contains(HasSubstr("did not record the validation images")));
}

TEST_F(Replay, StopsWhenAskedAndClaimsNoMoreThanItKnows)
{
    const digitlab::Run run = trained(3);
    std::stop_source stop;
    const ReplayResult result = replayRun(m_data, run,
        {.observer =
                [&](const TrainingEvent &event) {
                    if (std::holds_alternative<EpochDone>(event))
                        stop.request_stop();
                },
            .stop = stop.get_token()});
    EXPECT_TRUE(result.stopped);
    EXPECT_FALSE(result.identical());
    EXPECT_EQ(replayText(result), "Stopped after 1 epoch, which is the same, bit for bit.");
}

TEST_F(Replay, TellsWhatElseWasOtherwiseWhereItDiffers)
{
    digitlab::Run run = trained(1);
    run.version = "0.0.1";
    run.machine = "another machine";
    EXPECT_TRUE(replayRun(m_data, run).identical()) << "the same bits on another machine are the same";
    run.epochs[0].trainLoss += 1;
    const std::string text = replayText(replayRun(m_data, run));
    EXPECT_THAT(text, HasSubstr("DigitLab 0.0.1 then"));
    EXPECT_THAT(text, HasSubstr("another machine then"));
}

TEST_F(Replay, TellsSettingsThatItDoesNotKnowAlsoWhereAllIsTheSame)
{
    digitlab::Run run = trained(1);
    run.unknownSettings = {"training.mixup = 0.2"};
    const ReplayResult result = replayRun(m_data, run);
    EXPECT_TRUE(result.identical());
    EXPECT_THAT(
        replayText(result), AllOf(HasSubstr("Identical: "), HasSubstr("does not know the run's training.mixup = 0.2")));
}

TEST_F(Replay, RefusesOtherDataAndARunWithoutAnEpoch)
{
    digitlab::Run run = trained(1);
    SplitDataset other = m_data;
    other.identity.hash = "other";
    EXPECT_THAT([&] { replayRun(other, run); },
        ThrowsMessage<std::runtime_error>(HasSubstr("tiny digits: has changed since the run was trained on it")));
    run.epochs.clear();
    EXPECT_THAT([&] { replayRun(m_data, run); }, ThrowsMessage<std::runtime_error>(HasSubstr("no finished epoch")));
}

TEST_F(Replay, WritesNothing)
{
    const digitlab::Run run = trained(1);
    const std::string before = readFile(run.folder / "run.json");
    const auto count = [&] {
        return std::distance(
            std::filesystem::directory_iterator(m_folder.path()), std::filesystem::directory_iterator());
    };
    const auto folders = count();
    replayRun(m_data, run);
    EXPECT_EQ(readFile(run.folder / "run.json"), before);
    EXPECT_EQ(count(), folders);
}

} // namespace
} // namespace digitlab
