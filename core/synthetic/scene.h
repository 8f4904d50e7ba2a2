// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/base/random.h"

namespace digitlab {

/// Opaque things of all sizes before each other, shaded and grained: as uneven as a photograph of no writing. The dead
/// leaves model (Matheron 1968; Lee, Mumford and Huang, "Occlusion models for natural images", 2001): as many things of
/// a size as its inverse cube. 96 x 96 pixels, grey.
Image scene(Random &random);

} // namespace digitlab
