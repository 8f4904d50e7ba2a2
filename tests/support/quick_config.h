// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_config.h"

namespace digitlab {

/// Learns tinyDigits() in a moment, in batches of 16, on all cores.
RunConfig quickConfig(int epochs);

} // namespace digitlab
