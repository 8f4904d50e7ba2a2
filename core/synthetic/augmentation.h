// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstdint>
#include <span>

namespace digitlab {

/// What may be done to a training image; each value is the largest amount, drawn uniformly from [-value, value].
struct Augmentation {
    double rotation = 0;         ///< degrees, [0, 180]
    double widthShift = 0;       ///< fraction of the width, [0, 1)
    double heightShift = 0;      ///< fraction of the height, [0, 1)
    double scale = 0;            ///< fraction: factors from 1 - scale to 1 + scale, [0, 1)
    double shear = 0;            ///< degrees, [0, 80]
    double elastic = 0;          ///< pixels by which the points of a coarse grid move, [0, 10] (Simard et al. 2003)
    double thickness = 0;        ///< pixels by which strokes grow or shrink on each side, [0, 3]
    bool horizontalFlip = false; ///< of half of the images

    /// Whether any of it changes images.
    bool active() const { return *this != Augmentation{}; }

    friend bool operator==(const Augmentation &, const Augmentation &) = default;
};

/// The strokes' thickness first; then one affine map about the image's centre and the elastic displacement in a
/// single bilinear sampling, black outside. `source` and `target` are 784 bytes each, not the same.
void augment(std::span<const std::uint8_t> source, std::span<std::uint8_t> target, const Augmentation &augmentation,
    Random &random);

} // namespace digitlab
