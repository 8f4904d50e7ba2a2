// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace digitlab::cli {

/// A script that has a shell complete the program's commands, their options and the values of options that have a few;
/// everything else is completed as a file or folder.
std::string bashCompletion(const CLI::App &program);
std::string zshCompletion(const CLI::App &program);
std::string fishCompletion(const CLI::App &program);

} // namespace digitlab::cli
