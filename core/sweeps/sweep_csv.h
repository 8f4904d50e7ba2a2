// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/sweep_results.h"

#include <string>

namespace digitlab {

/// A line a complete run: point, seed, the value of each option as on the command line, accuracies in [0, 1], test
/// images, seconds, machine, folder.
std::string sweepCsv(const SweepResults &results);

} // namespace digitlab
