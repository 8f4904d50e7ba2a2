// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace digitlab::cli {

/// `sweep status`: how far a sweep is.
class SweepStatusCommand : public Command
{
public:
    explicit SweepStatusCommand(CLI::App &sweep);

    ExitStatus run(std::stop_token stop) override;

private:
    std::string m_sweep;
};

} // namespace digitlab::cli
