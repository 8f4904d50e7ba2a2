// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace digitlab {

/// A task of a sweep's job that Slurm has not done with.
struct SlurmTask {
    std::string name;   ///< as Slurm's programs take it: "4711_0"
    std::string state;  ///< Slurm's word: "RUNNING", "PENDING"
    std::string node;   ///< empty where it has none
    std::string reason; ///< why it waits, "Resources"; "None" where it does not

    friend bool operator==(const SlurmTask &, const SlurmTask &) = default;
};

/// The command that asks Slurm for the tasks of a sweep, by its job's name: also those that were submitted by hand.
std::vector<std::string> slurmQueueCommand(const std::filesystem::path &sweep);

/// What it answered. Lines that are none of a task are passed over.
std::vector<SlurmTask> slurmTasks(const std::string &answer);

/// "Slurm tasks: 2 running (n1, n3), 1 pending (Resources)"; says so where there are none.
std::string slurmTasksText(const std::vector<SlurmTask> &tasks);

} // namespace digitlab
