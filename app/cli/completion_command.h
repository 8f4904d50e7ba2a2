// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace digitlab::cli {

/// `completion`: a script with which a shell completes this program's words.
class CompletionCommand : public Command
{
public:
    explicit CompletionCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    const CLI::App &m_program;
    std::string m_shell;
};

} // namespace digitlab::cli
