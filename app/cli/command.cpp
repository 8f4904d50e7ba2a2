// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <CLI/CLI.hpp>

namespace digitlab::cli {

Command::Command(CLI::App &program, const std::string &name, const std::string &description)
    : m_app(program.add_subcommand(name, description))
{
    m_app->add_flag("--json", m_wantsJson, "Print one JSON document, and nothing else, on standard output");
}

bool Command::chosen() const
{
    return m_app->parsed();
}

std::string Command::name() const
{
    return m_app->get_name();
}

} // namespace digitlab::cli
