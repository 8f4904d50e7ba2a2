// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/layer.h"

#include <map>
#include <string>

namespace digitlab {

/// The bytes of an HDF5 file of a `Sequential` model as Keras 2 writes it, which Keras 3 and TensorFlow.js read, too.
/// Its input is n x 28 x 28 x 1 floats, its output n x classes probabilities. `metadata` is a JSON object in the
/// dataset "digitlab". Throws std::runtime_error where HDF5 fails.
std::string kerasModel(const std::vector<Layer> &layers, const std::map<std::string, std::string> &metadata);

} // namespace digitlab
