// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/data/input_preparation.h"

namespace digitlab {

/// Ink bright on black from any image: what the border shows most is paper, what departs from it further and more
/// often, to the darker or to the lighter side, is ink; departures that do not stand clear of
/// the paper's grain are noise. All black for an image of one colour.
Image inkOf(const Image &image);

/// What the border shows most or, where it shows several things, most of the image.
std::uint8_t paperLevel(const Image &grey);

/// Whether there are traces of ink that inkOf() cannot tell from the paper's grain.
bool isTooFaint(const Image &image);

/// Those traces, as inkOf() gives ink. All black where isTooFaint() finds none.
Image faintInkOf(const Image &image);

/// Without what departs from the paper to the side that ink of this polarity does not.
Image withoutOtherInk(const Image &grey, Polarity polarity);

/// The outermost pixels, each once.
std::vector<std::uint8_t> borderOf(const Image &grey);

/// Reduced to at most `side` pixels by the brightest of each block, so that thin lines are kept.
Image reducedKeepingLines(const Image &grey, int side);

} // namespace digitlab
