// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/imported_network.h"

#include <string_view>

namespace digitlab {

/// A network in an ONNX file whose operators follow each other in one chain, as PyTorch, tf2onnx and exportModel()
/// write it. Throws std::runtime_error: broken, or an operator that does not fit.
ImportedNetwork readOnnx(std::string_view bytes);

} // namespace digitlab
