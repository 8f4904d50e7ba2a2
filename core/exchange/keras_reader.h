// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/imported_network.h"

#include <string_view>

namespace digitlab {

/// A `Sequential` model that Keras 2 or 3 saved as `.h5`. Throws std::runtime_error: broken, weights alone, or a layer
/// that does not fit.
ImportedNetwork readKerasH5(std::string_view bytes);

/// The same of a `.keras` file.
ImportedNetwork readKerasZip(std::string_view bytes);

} // namespace digitlab
