// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/sweep_plan.h"

#include <filesystem>

namespace digitlab {

/// The files of a sweep: sweep.json, the plan, and runs/, a folder of runs. Each function throws std::runtime_error
/// that names the file and what is wrong.

std::filesystem::path planFile(const std::filesystem::path &sweep);
std::filesystem::path runFolder(const std::filesystem::path &sweep, const SweepRun &run);

/// Into a new or empty folder, which is made where it is not there.
void writePlan(const std::filesystem::path &sweep, const SweepPlan &plan);
SweepPlan readPlan(const std::filesystem::path &sweep);

/// What a sweep's plan says of the data of one of its runs.
struct PlannedData {
    DatasetIdentity dataset; ///< the whole of it
    HeldOut heldOut;         ///< what the run was trained without
};
/// Of the run in this folder, where it lies in the folder of a sweep that plans it; nothing elsewhere.
std::optional<PlannedData> plannedRunAt(const std::filesystem::path &runFolder);

} // namespace digitlab
