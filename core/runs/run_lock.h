// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_descriptor.h"
#include "core/runs/run.h"

namespace digitlab {

/// Held by the one program that trains a run. The system releases it when that program ends, however it ends.
class RunLock
{
public:
    /// `folder` must exist. Throws std::runtime_error where another training holds it.
    explicit RunLock(const std::filesystem::path &folder);

private:
    FileDescriptor m_folder;
};

/// Whether a file is a worker's claim to the run of its folder, by its name: "lock", "lock.1", ... See core/sweeps.
bool isClaimFile(const std::filesystem::path &file);

/// By whatever program; also where the folder cannot be looked at.
bool isBeingTrained(const std::filesystem::path &folder);

/// outcomeName(), but "interrupted" where a run says that it is running and no program trains it: it was killed.
std::string stateName(const std::filesystem::path &folder, RunOutcome outcome);

} // namespace digitlab
