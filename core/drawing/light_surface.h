// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

#include <vector>

namespace digitlab {

/// The light on a sheet as a smooth surface: a polynomial of the second degree in x and y through what most pixels
/// show, by iteratively reweighted least squares (Tukey's biweight, Beaton, Tukey 1974). One value a pixel.
std::vector<float> lightSurface(const Image &grey);

} // namespace digitlab
