// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion_command.h"

#include "app/cli/console.h"
#include "app/cli/shell_completion.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

CompletionCommand::CompletionCommand(CLI::App &program)
    : Command(program, "completion", "Print a script with which bash, zsh or fish completes commands and options")
    , m_program(program)
{
    app().add_option("SHELL", m_shell, "bash, zsh or fish")->required()->check(CLI::IsMember({"bash", "zsh", "fish"}));
}

ExitStatus CompletionCommand::run(std::stop_token)
{
    const std::string script = m_shell == "fish" ? fishCompletion(m_program)
        : m_shell == "zsh"                       ? zshCompletion(m_program)
                                                 : bashCompletion(m_program);
    if (wantsJson())
        printJson({{"shell", m_shell}, {"script", script}});
    else
        print(script);
    return ExitStatus::Done;
}

} // namespace digitlab::cli
