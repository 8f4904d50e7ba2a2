// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/pause_gate.h"

#include <chrono>
#include <future>
#include <gtest/gtest.h>
#include <thread>

namespace digitlab::ui {

using namespace std::chrono_literals;

TEST(PauseGate, HoldsAWorkerUntilItOpens)
{
    PauseGate gate;
    gate.close();
    std::promise<void> passed;
    std::jthread worker([&](const std::stop_token &stop) {
        gate.pass(stop);
        passed.set_value();
    });
    auto future = passed.get_future();
    EXPECT_EQ(future.wait_for(30ms), std::future_status::timeout);
    gate.open();
    EXPECT_EQ(future.wait_for(10s), std::future_status::ready);
}

TEST(PauseGate, LetsAWorkerThatIsToStopThrough)
{
    PauseGate gate;
    gate.close();
    std::promise<void> passed;
    std::jthread worker([&](const std::stop_token &stop) {
        gate.pass(stop);
        passed.set_value();
    });
    worker.request_stop();
    EXPECT_EQ(passed.get_future().wait_for(10s), std::future_status::ready);
    EXPECT_TRUE(gate.isClosed());
}

} // namespace digitlab::ui
