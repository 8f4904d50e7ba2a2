// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <optional>
#include <vector>

namespace digitlab::cli {

/// `sweep submit`: has Slurm train a sweep.
class SweepSubmitCommand : public Command
{
public:
    explicit SweepSubmitCommand(CLI::App &sweep);

    ExitStatus run(std::stop_token stop) override;

private:
    std::string m_sweep;
    bool m_slurm = false;
    bool m_dryRun = false;
    int m_tasks = 4;
    std::optional<int> m_atMost;
    std::vector<std::string> m_options; // of sbatch
};

} // namespace digitlab::cli
