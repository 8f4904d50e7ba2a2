// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/runs/experiment.h"

#include <optional>

namespace digitlab::cli {

/// `resume`: continues a run that was stopped or killed.
class ResumeCommand : public Command
{
public:
    explicit ResumeCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    std::string resumeOptions() const;

    std::string m_run;
    std::optional<std::string> m_data; // where the data is now
    std::optional<double> m_testFraction;
    double m_secondsBetweenCheckpoints = ExperimentOptions().secondsBetweenCheckpoints;
};

} // namespace digitlab::cli
