// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace digitlab::cli {

/// `show`: everything that is known about one run.
class ShowCommand : public Command
{
public:
    explicit ShowCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    std::string m_run;
};

} // namespace digitlab::cli
