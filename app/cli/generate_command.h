// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/synthetic/builtin_digits.h"

namespace digitlab::cli {

/// `generate`: writes the built-in digits as class folders.
class GenerateCommand : public Command
{
public:
    explicit GenerateCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    std::string m_out;
    BuiltinDigitsOptions m_digits;
};

} // namespace digitlab::cli
