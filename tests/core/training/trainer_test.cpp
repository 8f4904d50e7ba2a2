// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include "core/nn/device.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

constexpr NetworkSpec trainedNetwork{.filters = {4, 8, 8}, .denseWidth = 16, .rescale = Rescale::Unit};

NetworkSpec twoClassNetwork()
{
    NetworkSpec spec = trainedNetwork;
    spec.classes = 2;
    return spec;
}

/// Everything that has random numbers in it.
TrainingConfig fullConfig()
{
    return {.epochs = 3,
        .batchSize = 8,
        .schedule = Schedule::OneCycle,
        .labelSmoothing = 0.1,
        .augmentation = {.rotation = 10, .widthShift = 0.1},
        .seed = 5};
}

NetworkSpec fullNetwork()
{
    NetworkSpec spec = trainedNetwork;
    spec.dropout = 0.2;
    spec.batchNormalisation = true;
    return spec;
}

void spoil(Network &network)
{
    std::vector<NamedTensor> weights = network.weights();
    weights.back().values.assign(weights.back().values.size(), std::numeric_limits<float>::quiet_NaN());
    network.setWeights(weights);
}

std::vector<NamedTensor> trainedWeights(const SplitDataset &data, const NetworkSpec &spec, const TrainingConfig &config)
{
    Network network(spec, config.seed);
    Trainer(network, config).run(data.train, data.test, {});
    return network.weights();
}

float largestDifference(const std::vector<NamedTensor> &a, const std::vector<NamedTensor> &b)
{
    float largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < a[i].values.size(); ++j)
            largest = std::max(largest, std::abs(a[i].values[j] - b[i].values[j]));
    return largest;
}

} // namespace

TEST(Trainer, LearnsToTellBlackFromWhite)
{
    const Dataset data = blackAndWhite(/*perClass=*/32);
    Network network(twoClassNetwork(), 1);
    Trainer trainer(network, {.epochs = 5, .batchSize = 8});

    EXPECT_EQ(trainer.run(data, data, {}), TrainingOutcome::Completed);
    EXPECT_EQ(trainer.history().back().validationAccuracy, 1.0);
    EXPECT_LT(trainer.history().back().validationLoss, trainer.history().front().validationLoss);
}

TEST(Trainer, StopsWithinOneBatchWhenAsked)
{
    const Dataset data = blackAndWhite(/*perClass=*/32);
    std::stop_source source;
    int batches = 0;

    Network network(twoClassNetwork(), 1);
    Trainer trainer(network, {.epochs = 100, .batchSize = 8});
    const auto outcome = trainer.run(
        data, data,
        [&](const TrainingEvent &) {
            if (++batches == 2)
                source.request_stop();
        },
        source.get_token());

    EXPECT_EQ(outcome, TrainingOutcome::Stopped);
    EXPECT_EQ(batches, 2);
}

TEST(Trainer, ReportsEveryBatchAndEveryEpochInOrder)
{
    const SplitDataset data = tinyDigits();
    std::vector<std::pair<int, int>> seen;
    Network network(trainedNetwork, 1);
    Trainer trainer(network, {.epochs = 2, .batchSize = 40});
    trainer.run(data.train, data.test, [&](const TrainingEvent &event) {
        if (const auto *batch = std::get_if<BatchDone>(&event)) {
            EXPECT_EQ(batch->batchesPerEpoch, 2);
            EXPECT_GT(batch->imagesPerSecond, 0);
            seen.emplace_back(batch->epoch, batch->batch);
        } else {
            const auto &epoch = std::get<EpochDone>(event);
            EXPECT_EQ(static_cast<int>(epoch.predictions->rows.size()), data.test.size());
            EXPECT_EQ(epoch.network->weights(), network.weights());
            seen.emplace_back(epoch.metrics.epoch, 0);
        }
    });

    EXPECT_EQ(seen, (std::vector<std::pair<int, int>>{{1, 1}, {1, 2}, {1, 0}, {2, 1}, {2, 2}, {2, 0}}));
}

TEST(Trainer, EndsWithTheSameBitsForTheSameSeed)
{
    const SplitDataset data = tinyDigits();

    EXPECT_EQ(trainedWeights(data, fullNetwork(), fullConfig()), trainedWeights(data, fullNetwork(), fullConfig()));
    TrainingConfig other = fullConfig();
    other.seed = 6;
    EXPECT_NE(trainedWeights(data, fullNetwork(), fullConfig()), trainedWeights(data, fullNetwork(), other));
}

TEST(Trainer, EndsWithTheSameBitsWhereverItWasStoppedAndResumed)
{
    const SplitDataset data = tinyDigits();
    const std::vector<NamedTensor> expected = trainedWeights(data, fullNetwork(), fullConfig());
    for (int stopAfter = 1; stopAfter < 33; stopAfter += 5) {
        std::stop_source source;
        int events = 0;
        Network first(fullNetwork(), 5);
        Trainer interrupted(first, fullConfig());
        interrupted.run(
            data.train, data.test,
            [&](const TrainingEvent &) {
                if (++events == stopAfter)
                    source.request_stop();
            },
            source.get_token());

        Network second(fullNetwork(), 99);
        Trainer resumed(second, fullConfig());
        resumed.restore(interrupted.state());
        EXPECT_EQ(resumed.run(data.train, data.test, {}), TrainingOutcome::Completed);
        EXPECT_EQ(second.weights(), expected) << "stopped after " << stopAfter << " events";
        EXPECT_EQ(resumed.history().size(), 3U);
    }
}

TEST(Trainer, RefusesAStateOfAnotherNetwork)
{
    Network small(trainedNetwork, 1);
    const Checkpoint state = Trainer(small, {.epochs = 2}).state();
    Network large(NetworkSpec{.filters = {8, 8, 8}, .denseWidth = 16}, 1);
    Trainer other(large, {.epochs = 2});

    EXPECT_THROW(other.restore(state), std::runtime_error);
}

TEST(Trainer, ShowsNoBatchOfAStepThatIsNotFinite)
{
    const SplitDataset data = tinyDigits();
    NetworkSpec spec = trainedNetwork;
    spec.rescale = Rescale::None;
    Network network(spec, 1);
    const TrainingConfig hot{.epochs = 50, .batchSize = 8, .learningRate = 10, .weightDecay = 1};
    Trainer trainer(network, hot);
    std::vector<NamedTensor> lastSeen = network.weights();

    EXPECT_THAT(
        [&] { trainer.run(data.train, data.test, [&](const TrainingEvent &) { lastSeen = network.weights(); }); },
        ThrowsMessage<DivergedError>(
            testing::AllOf(testing::StartsWith("epoch "), HasSubstr("loss is not a finite number"),
                HasSubstr("try a lower learning rate than 10"), HasSubstr("or rescale the pixels to 1/255"))));
    EXPECT_EQ(network.weights(), lastSeen);
}

TEST(Trainer, StopsWhereTheValidationLossIsNotFinite)
{
    const SplitDataset data = tinyDigits();
    Network network(trainedNetwork, 1);
    Trainer trainer(network, {.epochs = 1, .batchSize = 80});

    EXPECT_THAT([&] { trainer.run(data.train, data.test, [&](const TrainingEvent &) { spoil(network); }); },
        ThrowsMessage<DivergedError>(testing::AllOf(
            HasSubstr("epoch 1: the validation loss is not a finite number"), testing::Not(HasSubstr("rescale")))));
    EXPECT_TRUE(trainer.history().empty());
}

TEST(Trainer, StopsAndHoldsBetweenPartsOfTheValidationSide)
{
    const Dataset train = blackAndWhite(/*perClass=*/4);
    const Dataset validation = blackAndWhite(/*perClass=*/4000); // more than 100 cores measure at a time
    const TrainingConfig config{.epochs = 2, .batchSize = 8};
    Network whole(twoClassNetwork(), 1);
    Trainer(whole, config).run(train, validation, {});

    std::stop_source source;
    std::vector<int> parts;
    Network network(twoClassNetwork(), 1);
    Trainer trainer(network, config);
    const auto outcome = trainer.run(
        train, validation,
        [&](const TrainingEvent &event) {
            if (const auto *progress = std::get_if<ValidationProgress>(&event)) {
                EXPECT_EQ(progress->total, 8000);
                parts.push_back(progress->done);
                source.request_stop();
            }
        },
        source.get_token());
    EXPECT_EQ(outcome, TrainingOutcome::Stopped);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_LT(parts[0], 8000);
    EXPECT_TRUE(trainer.history().empty());

    Network second(twoClassNetwork(), 2);
    Trainer resumed(second, config);
    resumed.restore(trainer.state());
    resumed.run(train, validation, {});
    EXPECT_EQ(second.weights(), whole.weights());
}

TEST(Trainer, RefusesAnEmptySideOrOtherClasses)
{
    const SplitDataset data = tinyDigits();
    Network network(twoClassNetwork(), 1);
    Trainer trainer(network, {.epochs = 1});
    const Dataset empty({"black", "white"});

    EXPECT_THROW(trainer.run(data.train, data.test, {}), std::invalid_argument);
    EXPECT_THROW(trainer.run(blackAndWhite(2), empty, {}), std::invalid_argument);
}

TEST(Trainer, LearnsInBFloat16WhereTheProcessorHasItAndRefusesElsewhere)
{
    const SplitDataset data = tinyDigits();
    TrainingConfig config = fullConfig();
    config.precision = Precision::BFloat16;
    config.threads = 1;
    if (!processorHasBFloat16()) {
        EXPECT_THROW(trainedWeights(data, fullNetwork(), config), std::runtime_error);
        return;
    }
    const std::vector<NamedTensor> rounded = trainedWeights(data, fullNetwork(), config);
    config.threads = 2;
    EXPECT_EQ(trainedWeights(data, fullNetwork(), config), rounded);
    config.precision = Precision::Float32;
    const std::vector<NamedTensor> exact = trainedWeights(data, fullNetwork(), config);
    EXPECT_NE(exact, rounded);
    EXPECT_LT(largestDifference(exact, rounded), 0.02);
}

TEST(Trainer, GivesTheSameWeightsToTheBitForAnyNumberOfThreads)
{
    const SplitDataset data = tinyDigits();
    TrainingConfig config = fullConfig();
    config.batchSize = 48; // a part of 32 images and one of 16
    config.threads = 1;
    const std::vector<NamedTensor> alone = trainedWeights(data, fullNetwork(), config);
    for (const int threads : {2, 3}) {
        config.threads = threads;
        EXPECT_EQ(trainedWeights(data, fullNetwork(), config), alone) << threads;
    }
}

TEST(Trainer, AddsUpABatchOfManyPartsInTheSameOrderForAnyNumberOfThreads)
{
    const SplitDataset data{.train = blackAndWhite(200), .test = blackAndWhite(10)};
    NetworkSpec spec = fullNetwork();
    spec.classes = 2;
    TrainingConfig config = fullConfig();
    config.batchSize = 400; // thirteen parts, of which one thread computes eight and then the others
    config.threads = 1;
    const std::vector<NamedTensor> alone = trainedWeights(data, spec, config);
    config.threads = 11;
    EXPECT_EQ(trainedWeights(data, spec, config), alone);
}
