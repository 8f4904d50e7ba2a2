// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace digitlab {

/// An array job of Slurm that trains a sweep: each of its tasks is `sweep run` on the shared folder.
struct SlurmJob {
    std::filesystem::path program;    ///< digitlab-cli, absolute; the nodes see it at the same place
    std::filesystem::path sweep;      ///< absolute; the nodes share it
    int tasks = 1;                    ///< 1 at least
    std::optional<int> atMost;        ///< tasks at the same time; absent: as many as Slurm allows
    std::vector<std::string> options; ///< more options of sbatch, as "--time=1:00:00"; they come last, so they prevail
};

/// The script for sbatch. Tasks that a dead node had are requeued. Two minutes before its time limit a task stops as by
/// SIGTERM, so that its runs can be resumed, and is requeued. Throws std::invalid_argument for less than one task, a
/// path that is not absolute, or an option that is none or has a line end.
std::string slurmScript(const SlurmJob &job);

/// What the job of a sweep is called, by which it is found again; the same for the same folder.
std::string slurmJobName(const std::filesystem::path &sweep);

/// sweep.sbatch in the sweep's folder.
std::filesystem::path slurmScriptFile(const std::filesystem::path &sweep);

} // namespace digitlab
