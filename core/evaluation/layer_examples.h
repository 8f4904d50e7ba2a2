// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/nn/network.h"

#include <stop_token>

namespace digitlab {

/// Numbers on a grid, row-major.
struct ValueGrid {
    int width = 0;
    int height = 0;
    std::vector<float> values;

    float at(int x, int y) const
    {
        return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
    friend bool operator==(const ValueGrid &, const ValueGrid &) = default;
};

/// The same map before and after a layer, or under one setting and the other.
struct GridPair {
    ValueGrid first;
    ValueGrid second;
};

/// How much of a layer's output ReLU has set to zero.
struct ZeroFraction {
    std::string layer;   ///< as in the layer table
    double fraction = 0; ///< in [0, 1]
};

/// The 3 x 3 kernels of the first convolution, their input channels added up since all of them see the same image.
std::vector<ValueGrid> firstFilters(const Network &network);

/// Of the three convolutions and the first dense layer, over the first images of a side.
std::vector<ZeroFraction> zeroFractions(
    const Network &network, const Dataset &side, int images, const std::stop_token &stop = {});

/// What the filter of the first convolution that answers strongest makes of the image: with padding "same"
/// (28 x 28) and "valid" (26 x 26), whatever the network uses; after ReLU.
GridPair paddingExample(const Network &network, std::span<const std::uint8_t> image);
/// That filter's map before and after max pooling, with the network's own padding.
GridPair poolingExample(const Network &network, std::span<const std::uint8_t> image);
/// The pooled map before and after dropout of that fraction, with the very mask that a training with this seed laid
/// over the first image of its first batch.
GridPair dropoutExample(
    const Network &network, std::span<const std::uint8_t> image, double fraction, std::uint64_t seed);

} // namespace digitlab
