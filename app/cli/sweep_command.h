// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace digitlab::cli {

/// `sweep`: does an option help? Its own commands plan, train and answer.
class SweepCommand : public Command
{
public:
    explicit SweepCommand(CLI::App &program);
    ~SweepCommand() override;

    ExitStatus run(std::stop_token stop) override;

private:
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace digitlab::cli
