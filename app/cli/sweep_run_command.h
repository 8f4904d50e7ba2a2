// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/sweeps/sweep_worker.h"

#include <optional>

namespace digitlab::cli {

/// `sweep run`: trains what is missing of a sweep, beside as many other such programs as there are.
class SweepRunCommand : public Command
{
public:
    explicit SweepRunCommand(CLI::App &sweep);

    ExitStatus run(std::stop_token stop) override;

private:
    void refuseNonsense() const;
    SweepOutcome train(std::stop_token stop);

    std::string m_sweep;
    std::optional<std::string> m_data; // where the data is now
    std::optional<int> m_task;
    std::optional<int> m_tasks;
    SweepWorkerOptions m_options;
};

} // namespace digitlab::cli
