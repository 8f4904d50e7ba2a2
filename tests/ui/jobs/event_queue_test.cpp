// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/event_queue.h"

#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

BatchDone batch(int number)
{
    return {.epoch = 1, .epochs = 2, .batch = number, .batchesPerEpoch = 10};
}

EpochDone epoch(int number)
{
    EpochDone event;
    event.metrics.epoch = number;
    return event;
}

} // namespace

TEST(EventQueue, KeepsOnlyTheNewestOfBatchesThatFollowEachOther)
{
    EventQueue queue;
    for (int number = 1; number <= 5; ++number)
        queue.push(batch(number));

    const auto events = queue.takeAll();
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(std::get<BatchDone>(events[0]).batch, 5);
    EXPECT_TRUE(queue.takeAll().empty());
}

TEST(EventQueue, LosesNoEpochAndKeepsTheOrder)
{
    EventQueue queue;
    queue.push(batch(1));
    queue.push(epoch(1));
    queue.push(epoch(2));
    queue.push(batch(2));

    const auto events = queue.takeAll();
    ASSERT_EQ(events.size(), 4U);
    EXPECT_EQ(std::get<BatchDone>(events[0]).batch, 1);
    EXPECT_EQ(std::get<EpochDone>(events[1]).metrics.epoch, 1);
    EXPECT_EQ(std::get<EpochDone>(events[2]).metrics.epoch, 2);
    EXPECT_EQ(std::get<BatchDone>(events[3]).batch, 2);
}

TEST(EventQueue, KeepsTheNewestSnapshotThoughTheNextBatchHasNone)
{
    EventQueue queue;
    BatchDone withSnapshot = batch(1);
    withSnapshot.snapshot = std::make_shared<const Network>(NetworkSpec{.filters = {2, 2, 2}, .denseWidth = 4});
    queue.push(withSnapshot);
    queue.push(batch(2));

    const auto events = queue.takeAll();
    EXPECT_EQ(std::get<BatchDone>(events.at(0)).batch, 2);
    EXPECT_EQ(std::get<BatchDone>(events.at(0)).snapshot, withSnapshot.snapshot);
}

} // namespace digitlab::ui
