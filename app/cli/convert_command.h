// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace digitlab::cli {

/// `convert`: a model in another program's format.
class ConvertCommand : public Command
{
public:
    explicit ConvertCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    std::string m_model;
    std::string m_out;
    bool m_force = false;
};

} // namespace digitlab::cli
