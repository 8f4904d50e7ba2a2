// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace digitlab::cli {

/// `sweep report`: which options help, and which configuration to use.
class SweepReportCommand : public Command
{
public:
    explicit SweepReportCommand(CLI::App &sweep);

    ExitStatus run(std::stop_token stop) override;

private:
    std::string m_sweep;
    std::optional<std::string> m_html;
    std::optional<std::string> m_csv;
    bool m_force = false;
};

} // namespace digitlab::cli
