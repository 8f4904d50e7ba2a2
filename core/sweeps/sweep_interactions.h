// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/sweep_contrast.h"

namespace digitlab {

/// How much more two options' values do together than each alone, added up: the effect of the one with the other minus
/// its effect without.
struct SweepInteraction : ContrastTest {
    struct Side {
        std::size_t option = 0; ///< of the plan
        std::size_t value = 0;  ///< of the option's values, against its first
    };
    Side first;
    Side second;
    std::string sentence; ///< to quote; empty where nothing is claimed
};

/// Of every two values of two options for which there are runs with both, with each alone and with neither: a grid.
/// They are tested together, apart from the effects.
std::vector<SweepInteraction> sweepInteractions(const SweepResults &results);

/// What is claimed, a sentence each, or one that nothing can be; none where nothing is tested.
std::vector<std::string> interactionSentences(const std::vector<SweepInteraction> &interactions);

} // namespace digitlab
