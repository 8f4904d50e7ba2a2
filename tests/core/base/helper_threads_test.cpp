// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/helper_threads.h"

#include <atomic>
#include <gtest/gtest.h>

using namespace digitlab;

TEST(HelperThreads, AllDoTheWork)
{
    std::atomic<int> calls = 0;
    startHelpers(3, [&calls] { ++calls; }).clear();
    EXPECT_EQ(calls, 3);
}

TEST(HelperThreads, TheShortageOfThoseWhoWantedMostIsRemembered)
{
    noteThreadShortage(1, 2, std::make_error_code(std::errc::resource_unavailable_try_again));
    noteThreadShortage(1, 64, std::make_error_code(std::errc::resource_unavailable_try_again));
    noteThreadShortage(7, 8, std::make_error_code(std::errc::resource_unavailable_try_again));
    EXPECT_NE(threadShortage().find("1 of 64 threads"), std::string::npos) << threadShortage();
    noteThreadShortage(0, 65, std::make_error_code(std::errc::resource_unavailable_try_again));
    EXPECT_EQ(threadShortage().find("0 of"), std::string::npos) << threadShortage();
}
