// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/layer.h"
#include "core/nn/network.h"

namespace digitlab {

/// The network as layers that give the same probabilities to pixels from 0 to 255 in one channel: the rescaling of the
/// pixels is in the first layer's weights, the sum over equal channels too, the calibration's temperature in the last
/// layer's. The test for shapes that are no digits is no part of it.
std::vector<Layer> layersOf(const Network &network);

} // namespace digitlab
