// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

#include <vector>

namespace digitlab {

/// For each pixel the distance, in pixels between centres, to the nearest that is inked (above 127); exact
/// (Felzenszwalb, Huttenlocher 2012). Very large where nothing is inked.
std::vector<float> distancesToInk(const Image &grey);
/// The same to the nearest that is not inked; what lies outside of the image counts as paper.
std::vector<float> distancesToPaper(const Image &grey);

} // namespace digitlab
