// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/helper_threads.h"

#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <stdexcept>
#include <vector>

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

TEST(HelperThreads, ShareTheIndicesAmongThem)
{
    std::vector<int> squares(1000);
    forEachIndex(1000, [&squares](int index) { squares[static_cast<std::size_t>(index)] = index * index; });
    EXPECT_EQ(squares[0], 0);
    EXPECT_EQ(squares[999], 998'001);
    EXPECT_EQ(std::ranges::count(squares, 0), 1);
}

TEST(HelperThreads, HandOnWhatFailed)
{
    const auto failAtSeven = [](int index) {
        if (index == 7)
            throw std::runtime_error("the seventh");
    };
    EXPECT_THROW(forEachIndex(100, failAtSeven), std::runtime_error);
    EXPECT_NO_THROW(forEachIndex(0, failAtSeven));
}
