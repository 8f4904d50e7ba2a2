// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace digitlab {

/// Maps as they lie in memory: images x height x width x channels.
struct MapShape {
    std::size_t images = 0;
    std::size_t height = 0;
    std::size_t width = 0;
    std::size_t channels = 0;

    std::size_t values() const { return images * height * width * channels; }
    /// 2 x 2 windows; an odd last row or column belongs to none.
    MapShape pooled() const { return {images, height / 2, width / 2, channels}; }
};

/// An affine map a channel, which is what batch normalisation is once its statistics are known; empty: the identity.
struct ChannelScale {
    std::span<const float> scale;
    std::span<const float> shift;
};

/// Which of the four values of a window won (0 to 3, row by row), or `dead` where ReLU gives 0.
using Winner = std::int32_t;
inline constexpr Winner dead = 4;

/// ReLU of the 2 x 2 maximum of the scaled maps, in one pass: the winner is found before scaling (the largest, or the
/// smallest where the scale is negative). `winners` and `values` (of the winners, before scaling) are for the way back
/// and may both be empty.
void poolForward(std::span<const float> maps, const MapShape &shape, const ChannelScale &scale, std::span<float> pooled,
    std::span<Winner> winners, std::span<float> values);

/// The gradient of the maps from that of the pooled ones: 0 but for the winners.
void poolBackward(std::span<const float> pooledGradient, std::span<const Winner> winners, const MapShape &shape,
    std::span<float> mapGradient);

/// Sum and sum of squares of each channel, in double precision.
void channelSums(std::span<const float> maps, const MapShape &shape, std::span<double> sums, std::span<double> squares);

/// For batch normalisation's gradient: the sums over the winners of the gradient, and of the gradient times the value.
void winnerSums(std::span<const float> pooledGradient, std::span<const Winner> winners, std::span<const float> values,
    const MapShape &shape, std::span<double> gradientSums, std::span<double> productSums);

/// mapGradient = scale * (gradient of a winner, else 0) + offset + slope * map, each figure a channel's.
struct NormGradient {
    std::span<const float> scale;
    std::span<const float> offset;
    std::span<const float> slope;
};
void normalisedPoolBackward(std::span<const float> pooledGradient, std::span<const Winner> winners,
    std::span<const float> maps, const MapShape &shape, const NormGradient &gradient, std::span<float> mapGradient);

} // namespace digitlab
