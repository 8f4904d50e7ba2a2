// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_lock.h"

#include "core/base/file_error.h"

#include <chrono>
#include <fcntl.h>
#include <stdexcept>
#include <thread>

namespace digitlab {

namespace {

/// Who only looks whether a run is trained holds its lock for an instant.
bool lockSoon(FileDescriptor &folder)
{
    constexpr int tries = 5;
    for (int i = 1; i < tries; ++i) {
        if (folder.lock())
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return folder.lock();
}

} // namespace

RunLock::RunLock(const std::filesystem::path &folder)
    : m_folder(folder, O_RDONLY | O_DIRECTORY, "opened")
{
    if (!lockSoon(m_folder))
        throw fileError(folder, "this run is being trained at the moment");
}

bool isClaimFile(const std::filesystem::path &file)
{
    return file.stem() == "lock";
}

bool isBeingTrained(const std::filesystem::path &folder)
{
    try {
        return !FileDescriptor(folder, O_RDONLY | O_DIRECTORY, "opened").lock();
    } catch (const std::runtime_error &) {
        return true;
    }
}

std::string stateName(const std::filesystem::path &folder, RunOutcome outcome)
{
    return outcome == RunOutcome::Running && !isBeingTrained(folder) ? "interrupted" : outcomeName(outcome);
}

} // namespace digitlab
