// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

#include <stop_token>

namespace digitlab {

/// Side of the square that occlusionMap() lays over the image.
inline constexpr int occlusionSide = 5;

/// What each of the 784 pixels of one image does for the probability of a class (Zeiler, Fergus 2014): the mean loss
/// of probability over all black squares of 5 x 5 that cover the pixel. Positive where the image speaks for the
/// class there. Row-major; empty where it was stopped.
std::vector<float> occlusionMap(
    const Network &network, std::span<const std::uint8_t> image, int label, const std::stop_token &stop = {});

} // namespace digitlab
