// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

namespace digitlab {

/// A sentence where the system gave fewer threads than were asked for since the program's start; empty otherwise.
std::string threadShortage();
/// For threadShortage(), which tells of the one that wanted most.
void noteThreadShortage(std::size_t had, std::size_t wanted, const std::error_code &reason);

/// Starts threads that each do the work, `count` or as many as the system has: the caller, who does its part of the
/// work, goes on with fewer or alone.
template <typename Work> std::vector<std::jthread> startHelpers(std::size_t count, const Work &work)
{
    std::vector<std::jthread> helpers;
    helpers.reserve(count);
    try {
        while (helpers.size() < count)
            helpers.emplace_back(work);
    } catch (const std::system_error &error) {
        noteThreadShortage(helpers.size() + 1, count + 1, error.code());
    }
    return helpers;
}

/// Calls work(0) to work(count - 1), in any order, on all cores. Throws what the first that failed threw; the others
/// that have not begun are left out.
template <typename Work> void forEachIndex(int count, const Work &work)
{
    std::atomic<int> next = 0;
    std::atomic_flag hasFailed;
    std::exception_ptr failure;
    const auto takeTurns = [&] {
        for (int index = next++; index < count && !hasFailed.test(); index = next++) {
            try {
                work(index);
            } catch (...) {
                if (!hasFailed.test_and_set())
                    failure = std::current_exception();
            }
        }
    };
    std::vector<std::jthread> helpers = startHelpers(std::max(1U, std::thread::hardware_concurrency()) - 1, takeTurns);
    takeTurns();
    helpers.clear();
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace digitlab
