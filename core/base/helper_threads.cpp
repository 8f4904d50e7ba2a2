// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/helper_threads.h"

#include <mutex>

namespace digitlab {

namespace {

std::mutex mutex;
std::string shortage; // guarded by the mutex
std::size_t mostWanted = 0;

} // namespace

std::string threadShortage()
{
    const std::scoped_lock lock(mutex);
    return shortage;
}

void noteThreadShortage(std::size_t had, std::size_t wanted, const std::error_code &reason)
{
    const std::scoped_lock lock(mutex);
    if (wanted <= mostWanted)
        return;
    mostWanted = wanted;
    const std::string given
        = had == 0 ? "no more threads" : std::to_string(had) + " of " + std::to_string(wanted) + " threads";
    shortage = "the system provided " + given + " (" + reason.message()
        + "); the work was done with fewer threads and with the same result";
}

} // namespace digitlab
