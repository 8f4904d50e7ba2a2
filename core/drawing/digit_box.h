// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab {

/// Values at or below `threshold` count as paper. Empty for an image without ink.
Image cropToInk(const Image &grey, std::uint8_t threshold = 0);
/// With so many pixels of one value on each side.
Image withMargin(const Image &grey, int margin, std::uint8_t value = 0);
/// Fits into 20 x 20 with the aspect kept: the larger side is 20.
Image fitIntoBox(const Image &grey);
/// Brings ink that averaging made faint, as it does to thin lines, back to full brightness; other ink hardly changes.
Image strengthenInk(const Image &boxed);
/// On 28 x 28, the centre of mass at the centre (rounded to pixels, as MNIST's makers did); no ink is pushed off the
/// image.
Image centreByMass(const Image &boxed);

} // namespace digitlab
