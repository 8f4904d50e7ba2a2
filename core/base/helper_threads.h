// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
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

} // namespace digitlab
