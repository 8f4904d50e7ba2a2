// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/layer.h"

#include <string>
#include <vector>

namespace digitlab {

/// The bytes of a `.keras` file, as Keras 3 saves a Sequential model of these layers.
std::string kerasZip(const std::vector<Layer> &layers);

} // namespace digitlab
