// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

namespace digitlab {

/// How the logit of a class changes with each of the 784 pixels of one image (Simonyan, Vedaldi, Zisserman 2014):
/// positive where a brighter pixel speaks for the class. Row-major, in logits a grey level.
std::vector<float> inputGradient(const Network &network, std::span<const std::uint8_t> image, int label);

} // namespace digitlab
