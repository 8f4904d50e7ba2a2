// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace digitlab::cli {

/// `sweep cancel`: cancels the Slurm job of a sweep.
class SweepCancelCommand : public Command
{
public:
    explicit SweepCancelCommand(CLI::App &sweep);

    ExitStatus run(std::stop_token stop) override;

private:
    std::string m_sweep;
};

} // namespace digitlab::cli
