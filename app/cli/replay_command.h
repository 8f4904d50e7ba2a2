// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace digitlab::cli {

/// Trains a run again and says "identical" or names the first epoch that differs; in that case its status is 1.
class ReplayCommand : public Command
{
public:
    explicit ReplayCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    std::string m_run;
    std::optional<std::string> m_data;
    std::optional<double> m_testFraction;
};

} // namespace digitlab::cli
