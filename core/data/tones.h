// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

#include <cstdint>
#include <vector>

namespace digitlab {

/// The tone that a fraction (0 to 1) of the values do not exceed; 0.5 is the median, of two the lower. The values must
/// not be empty.
int quantile(std::vector<std::uint8_t> values, double fraction);

/// 255 less each value.
Image negative(Image image);

} // namespace digitlab
