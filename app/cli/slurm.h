// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace digitlab::cli {

/// Runs one of Slurm's programs, found on the PATH, and gives what it wrote to standard output, without line ends at
/// its end. Throws std::runtime_error where it is not installed or fails, with what it wrote to standard error already.
std::string runSlurm(const std::vector<std::string> &command);

} // namespace digitlab::cli
