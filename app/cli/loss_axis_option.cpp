// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loss_axis_option.h"

#include "app/cli/value_parser.h"

#include <CLI/CLI.hpp>

namespace digitlab::cli {

void addLossAxisOption(CLI::App &command, AxisScale &scale)
{
    static const Choices<AxisScale> choices{{"linear", AxisScale::Linear}, {"log", AxisScale::Logarithmic}};
    command
        .add_option_function<std::string>(
            "--loss-axis", [&scale](const std::string &text) { scale = parseChoice(text, choices); },
            "Loss axis of the figures: linear, or log, on which every power of ten has the same height")
        ->check(checkedBy([](const std::string &text) { parseChoice(text, choices); }))
        ->type_name("linear|log")
        ->default_str("linear");
}

} // namespace digitlab::cli
