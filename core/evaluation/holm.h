// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace digitlab {

/// p-values adjusted for having been tested together (Holm 1979), in the order given, each in [0, 1]: where those below
/// 0.05 are claimed, the chance of any false claim is at most 0.05, whatever the tests have in common.
std::vector<double> holmAdjusted(std::span<const double> pValues);

} // namespace digitlab
