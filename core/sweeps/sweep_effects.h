// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/sweep_contrast.h"

namespace digitlab {

/// What another value of an option does to the test accuracy, everything else equal.
struct SweepEffect : ContrastTest {
    std::size_t option = 0; ///< of the plan
    std::size_t value = 0;  ///< of the option's values, against its first
    std::string sentence;   ///< to quote; it claims no more than the runs allow
};

/// Of every option's values against its first, in the order of the plan, tested together over seeds. What no pair of
/// runs allows is left out.
std::vector<SweepEffect> sweepEffects(const SweepResults &results);

} // namespace digitlab
