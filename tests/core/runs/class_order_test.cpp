// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/class_order.h"

#include "tests/support/tiny_datasets.h"

#include <gtest/gtest.h>
#include <numeric>

using namespace digitlab;

TEST(ClassOrder, PutsOneClassIntoABatchWhereTheOrderIsAsStored)
{
    const SplitDataset data = tinyDigits(); // 8 of each class
    const ValueGrid grid = classesByBatch(data.train, {.batchSize = 8}, SampleOrder::AsStored, 5);
    ASSERT_EQ(grid.width, 5);
    ASSERT_EQ(grid.height, 10);
    for (int batch = 0; batch < 5; ++batch)
        for (int label = 0; label < 10; ++label)
            EXPECT_EQ(grid.at(batch, label), batch == label ? 8 : 0);
}

TEST(ClassOrder, MixesTheClassesWhereItIsShuffled)
{
    const SplitDataset data = tinyDigits();
    const ValueGrid grid = classesByBatch(data.train, {.batchSize = 32, .seed = 1}, SampleOrder::Shuffled, 99);
    ASSERT_EQ(grid.width, 3);
    EXPECT_EQ(std::accumulate(grid.values.begin(), grid.values.end(), 0.0F), 80);
    for (int label = 0; label < 10; ++label)
        EXPECT_LT(grid.at(0, label), 8);
}
