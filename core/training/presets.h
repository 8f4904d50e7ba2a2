// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_config.h"

#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// "baseline", "dropout", "augmented", "final", "recommended", in this order.
const std::vector<std::string> &presetNames();

/// As a person reads it: "Final".
std::string presetTitle(std::string_view name);

/// One sentence on what the preset is.
std::string presetDescription(std::string_view name);

/// The configuration of that name. `trainCount` lets `recommended` choose its epochs and filters for the data at hand;
/// the others do not use it. Throws std::invalid_argument that lists the names.
RunConfig preset(std::string_view name, int trainCount = 700);

} // namespace digitlab
