// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/worker_pool.h"

#include <atomic>
#include <gtest/gtest.h>
#include <numeric>
#include <set>
#include <stdexcept>

using namespace digitlab;

TEST(WorkerPool, DoesEachTaskOnceForAnyNumberOfThreadsAndTasks)
{
    for (const int threads : {1, 2, 5})
        for (const int count : {0, 1, 2, 100}) {
            WorkerPool pool(threads);
            std::vector<std::atomic<int>> calls(static_cast<std::size_t>(count));
            for (int round = 0; round < 20; ++round)
                pool.run(count, [&](int index) { ++calls[static_cast<std::size_t>(index)]; });
            for (const std::atomic<int> &times : calls)
                EXPECT_EQ(times, 20);
        }
}

TEST(WorkerPool, ComputesOnTheCallingThreadWhereThatIsTheOnlyOne)
{
    WorkerPool pool(1);
    std::set<std::thread::id> threads;
    pool.run(10, [&](int) { threads.insert(std::this_thread::get_id()); });

    EXPECT_EQ(pool.threads(), 1);
    EXPECT_EQ(threads, std::set{std::this_thread::get_id()});
}

TEST(WorkerPool, TellsWhatATaskThrewAndGoesOnWorking)
{
    WorkerPool pool(3);
    std::atomic<int> done = 0;
    const auto task = [&](int index) {
        ++done;
        if (index == 4)
            throw std::runtime_error("the fifth");
    };

    EXPECT_THROW(pool.run(10, task), std::runtime_error);
    EXPECT_EQ(done, 10);
    pool.run(10, [&](int) { ++done; });
    EXPECT_EQ(done, 20);
}
