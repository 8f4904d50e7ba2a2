// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "core/sweeps/sweep_results.h"

namespace digitlab {

/// The answer of a sweep: the configuration to use, the effect of each option, the learning curve where there is one,
/// and all configurations.
Document sweepDocument(const SweepResults &results);

} // namespace digitlab
