// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/early_stopping.h"

#include "core/training/trainer.h"
#include "tests/support/tiny_datasets.h"

#include <gtest/gtest.h>

using namespace digitlab;

namespace {

std::vector<EpochMetrics> withLosses(const std::vector<double> &losses)
{
    std::vector<EpochMetrics> epochs;
    for (const double loss : losses)
        epochs.push_back({.epoch = static_cast<int>(epochs.size()) + 1, .validationLoss = loss});
    return epochs;
}

TrainingConfig patient(int patience, bool restoreBest = true)
{
    return {.epochs = 100, .earlyStoppingPatience = patience, .restoreBestWeights = restoreBest};
}

/// Learns fast and then worse and worse: the rate is far too high and the test digits are few.
TrainingConfig restless(bool restoreBest)
{
    return {.epochs = 40,
        .batchSize = 16,
        .learningRate = 0.03,
        .augmentation = {.rotation = 20},
        .earlyStoppingPatience = 3,
        .restoreBestWeights = restoreBest,
        .seed = 4};
}

constexpr NetworkSpec smallNetwork{.filters = {4, 8, 8}, .dropout = 0.2, .denseWidth = 16, .rescale = Rescale::Unit};

} // namespace

TEST(EarlyStopping, FindsTheFirstEpochWithTheLowestValidationLoss)
{
    EXPECT_EQ(bestEpoch({}), 0);
    EXPECT_EQ(bestEpoch(withLosses({3})), 1);
    EXPECT_EQ(bestEpoch(withLosses({3, 2, 1, 1, 2})), 3);
}

TEST(EarlyStopping, WaitsForPatienceEpochsWithoutALowerLoss)
{
    EXPECT_FALSE(patienceIsOver(patient(2), {}));
    EXPECT_FALSE(patienceIsOver(patient(2), withLosses({3, 2, 2})));
    EXPECT_TRUE(patienceIsOver(patient(2), withLosses({3, 2, 2, 2})));
    EXPECT_FALSE(patienceIsOver(patient(2), withLosses({3, 2, 2, 1.9})));
    EXPECT_TRUE(patienceIsOver(patient(1), withLosses({3, 4})));
    EXPECT_FALSE(patienceIsOver(patient(0), withLosses({1, 2, 3, 4, 5})));
}

TEST(EarlyStopping, KeepsTheBestEpochOnlyWhereAsked)
{
    const std::vector<EpochMetrics> epochs = withLosses({3, 1, 2});
    EXPECT_EQ(keptEpoch(patient(5), epochs), 2);
    EXPECT_EQ(keptEpoch(patient(5, /*restoreBest=*/false), epochs), 3);
    EXPECT_EQ(keptEpoch(patient(0), epochs), 3);
    EXPECT_EQ(keptEpoch(patient(5), {}), 0);
}

TEST(EarlyStopping, EndsATrainingWithTheNetworkOfItsBestEpoch)
{
    const SplitDataset data = tinyDigits();
    for (const bool restoreBest : {true, false}) {
        std::vector<std::vector<NamedTensor>> afterEpoch;
        Network network(smallNetwork, 4);
        Trainer trainer(network, restless(restoreBest));
        const auto outcome = trainer.run(data.train, data.test, [&](const TrainingEvent &event) {
            if (const auto *epoch = std::get_if<EpochDone>(&event))
                afterEpoch.push_back(epoch->network->weights());
        });

        const auto best = static_cast<std::size_t>(bestEpoch(trainer.history()));
        EXPECT_EQ(outcome, TrainingOutcome::Completed);
        ASSERT_LT(afterEpoch.size(), 40U) << "the training was to end early";
        EXPECT_EQ(afterEpoch.size(), best + 3);
        EXPECT_EQ(network.weights(), afterEpoch[restoreBest ? best - 1 : best + 2]);
        EXPECT_EQ(trainer.keptNetwork()->weights(), network.weights());
    }
}

TEST(EarlyStopping, EndsAtTheSameEpochWithTheSameBitsWhereverItIsResumed)
{
    const SplitDataset data = tinyDigits();
    Network whole(smallNetwork, 4);
    Trainer unbroken(whole, restless(true));
    unbroken.run(data.train, data.test, {});
    const int batches = 5;
    const int epochs = static_cast<int>(unbroken.history().size());

    for (int stopAfter = (epochs - 3) * (batches + 1) - 2; stopAfter < epochs * (batches + 1); stopAfter += 3) {
        std::stop_source source;
        int events = 0;
        Network first(smallNetwork, 4);
        Trainer interrupted(first, restless(true));
        interrupted.run(
            data.train, data.test,
            [&](const TrainingEvent &) {
                if (++events == stopAfter)
                    source.request_stop();
            },
            source.get_token());
        Network second(smallNetwork, 99);
        Trainer resumed(second, restless(true));
        resumed.restore(interrupted.state());
        EXPECT_EQ(resumed.run(data.train, data.test, {}), TrainingOutcome::Completed);
        EXPECT_EQ(second.weights(), whole.weights()) << "stopped after " << stopAfter << " events";
        EXPECT_EQ(resumed.history().size(), unbroken.history().size());
    }
}
