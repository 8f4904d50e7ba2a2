// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/batch.h"

#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

using namespace digitlab;

namespace {

std::vector<int> storedOrder(int count)
{
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

std::vector<std::uint8_t> image(const Dataset &data, int sample, const TrainingConfig &config, int epoch)
{
    std::vector<std::uint8_t> target(imagePixels);
    trainingImage(data, sample, config, epoch, target);
    return target;
}

} // namespace

TEST(EpochOrder, IsTheStoredOneWhereShuffleIsOff)
{
    EXPECT_EQ(epochOrder(20, {.order = SampleOrder::AsStored}, 3), storedOrder(20));
}

TEST(EpochOrder, VisitsEverySampleOnceInAnotherOrderEachEpoch)
{
    std::vector<int> first = epochOrder(100, {.seed = 1}, 1);

    EXPECT_EQ(first, epochOrder(100, {.seed = 1}, 1));
    EXPECT_NE(first, epochOrder(100, {.seed = 1}, 2));
    EXPECT_NE(first, epochOrder(100, {.seed = 2}, 1));
    std::ranges::sort(first);
    EXPECT_EQ(first, storedOrder(100));
}

TEST(TrainingImage, IsTheSampleItselfWithoutAugmentation)
{
    const SplitDataset data = tinyDigits();
    EXPECT_TRUE(std::ranges::equal(image(data.train, 7, {}, 1), data.train.image(7)));
}

TEST(TrainingImage, ChangesWithTheEpochAndComesBackForTheSameOne)
{
    const SplitDataset data = tinyDigits();
    const TrainingConfig config{.augmentation = {.rotation = 15}};

    EXPECT_EQ(image(data.train, 7, config, 1), image(data.train, 7, config, 1));
    EXPECT_NE(image(data.train, 7, config, 1), image(data.train, 7, config, 2));
}
