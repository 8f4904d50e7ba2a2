// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/sweep_plan.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace digitlab::cli {

/// DIR: the folder of a sweep.
CLI::Option *addSweepOption(CLI::App &app, std::string &folder);

/// What varies, each option with its value as on the command line.
nlohmann::json settingsJson(const SweepPlan &plan, const SweepPoint &point);

/// "digitlab-cli sweep run DIR", for the user to copy.
std::string sweepRunCommand(const std::filesystem::path &sweep);

} // namespace digitlab::cli
