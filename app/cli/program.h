// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace digitlab::cli {

/// The whole command line: finds the command that was asked for and runs it.
class Program
{
public:
    Program();
    ~Program();

    /// Reports failures in one line on standard error.
    ExitStatus run(int argc, char **argv, std::stop_token stop);

private:
    ExitStatus runChosen(std::stop_token stop);

    std::unique_ptr<CLI::App> m_app;
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace digitlab::cli
