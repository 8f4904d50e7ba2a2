// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "core/sweeps/sweep_results.h"

namespace digitlab {

/// The answer of a sweep: the configuration to use, the effect of each option, the learning curve where there is one,
/// and all configurations.
Document sweepDocument(const SweepResults &results);

/// A row for each configuration: its name, the value of each option, the mean accuracies on the validation and the test
/// split, the 95 % interval of the latter, and the number of seeds.
std::vector<std::vector<std::string>> pointRows(const SweepResults &results);

} // namespace digitlab
