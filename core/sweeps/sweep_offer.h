// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/sweep_plan.h"

namespace digitlab {

/// What can be varied without typing anything: the options of the report first, then others, each with common values,
/// the base's own in front. `perClass`: training images that the smallest class has.
std::vector<SweepOption> offeredOptions(const RunConfig &base, int perClass);

/// Training images that the smallest class has left at least, once a sweep has held out its validation split.
int offeredPerClass(const SplitDataset &data, double validationFraction);

} // namespace digitlab
