// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/layer.h"

#include <map>
#include <string>

namespace digitlab {

/// The bytes of an ONNX file (https://onnx.ai, IR version 7, operators of version 13). Its input "pixels" is
/// n x 1 x 28 x 28 floats, its output "probabilities" n x classes. `metadata` is kept as the model's properties, its
/// entry "usage" as the description.
std::string onnxModel(const std::vector<Layer> &layers, const std::map<std::string, std::string> &metadata);

} // namespace digitlab
