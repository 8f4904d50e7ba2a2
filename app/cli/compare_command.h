// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace digitlab::cli {

/// `compare`: two runs, sample by sample.
class CompareCommand : public Command
{
public:
    explicit CompareCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    std::string m_a;
    std::string m_b;
};

} // namespace digitlab::cli
