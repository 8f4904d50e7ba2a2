// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace digitlab {

/// What an image looks like, wherever its ink lies and however strong or dark on light it is: two copies of one
/// image that were moved by a pixel, brightened, inverted, scaled and back or compressed have fingerprints close
/// together.
struct Fingerprint {
    static constexpr int side = 14;

    std::uint64_t hash = 0; ///< signs of the 64 lowest frequencies, those of one row first: few bits differ in copies
    /// Blurred ink about its centre of mass, of one length.
    std::array<std::uint8_t, std::size_t{side} * side> sketch{};

    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;
};

/// Of an image of 784 bytes.
Fingerprint fingerprint(std::span<const std::uint8_t> pixels);

/// Between two sketches as a fraction of their length: 0 for the same, 1.41 for two that have no ink in common.
float sketchDistance(const Fingerprint &a, const Fingerprint &b);

/// Ground of an image by its edge: true where more than half of the edge is light.
bool hasLightGround(std::span<const std::uint8_t> pixels);

} // namespace digitlab
