// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstdint>
#include <span>

namespace digitlab {

/// Inverted dropout (Srivastava et al. 2014): 0 for about `fraction` of the values, 1 / (1 - share) for the others.
/// `first` is the place of values[0] in the whole mask, which can thus be filled in pieces on several threads.
void fillDropoutMask(std::span<float> values, double fraction, const Random &random, std::int64_t first);

} // namespace digitlab
