// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/base/random.h"

#include <cstdint>
#include <span>

namespace digitlab {

/// How another scanner, another size and another pen would have given a digit.
struct Rescan {
    int side = 28;            ///< pixels of the square image, [8, 64]
    double filling = 0.7;     ///< the larger side of the ink as a fraction of it, (0, 1]
    double stretch = 0;       ///< 0 keeps the ink's proportions, 1 fills a square with it
    double thickness = 0;     ///< by which strokes grow on each side, pixels of 28, [-1.5, 1.5]
    double blur = 0;          ///< standard deviation, pixels of the result
    bool bilevel = false;     ///< ink or paper, nothing between
    bool darkOnLight = false; ///< as on paper
};

/// Any of these together.
Rescan randomRescan(Random &random);

/// `digit`: 784 bytes, ink bright on black. An empty square where it has no ink.
Image rescanned(std::span<const std::uint8_t> digit, const Rescan &rescan);

} // namespace digitlab
