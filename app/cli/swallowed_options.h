// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace CLI {
class App;
}

namespace digitlab::cli {

/// Throws UsageError if an option that takes a value is followed by another option, as in "--run --json": the second
/// one was hardly meant as the value. "--run=--json" still means it.
void refuseSwallowedOptions(const CLI::App &program, std::span<char *const> arguments);

} // namespace digitlab::cli
