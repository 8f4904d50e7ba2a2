// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace digitlab::cli {

/// `runs`: the runs of a folder, newest first.
class RunsCommand : public Command
{
public:
    explicit RunsCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    std::string m_folder;
};

} // namespace digitlab::cli
