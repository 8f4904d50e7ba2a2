// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <vector>

namespace digitlab::cli {

/// `get-mnist`: downloads MNIST's four files and verifies them.
class GetMnistCommand : public Command
{
public:
    explicit GetMnistCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    void refuseNonsense() const;

    std::string m_out;
    std::vector<std::string> m_mirrors;
};

} // namespace digitlab::cli
