// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/imported_network.h"

namespace digitlab {

/// The layers that named arrays of PyTorch belong to: "conv1.weight" of four dimensions is a convolution, and so on.
/// Layers of a kind follow each other as their names do, counted as people count; between them ReLU and max pooling are
/// taken for granted, and the padding that fits the first dense layer. Throws std::runtime_error that names an array
/// which does not fit.
std::vector<NamedLayer> layersOfStateDict(const std::vector<NamedTensor> &state);

} // namespace digitlab
