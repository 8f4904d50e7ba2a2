// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace digitlab::cli {

/// `models`: the model that ships.
class ModelsCommand : public Command
{
public:
    explicit ModelsCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;
};

} // namespace digitlab::cli
