// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab {

/// Of a shape (above 0): its area as a fraction of its convex hull's, whose corners are those of the pixels; 1 where it
/// has no dent, 0 for no shape.
double convexity(const Image &shape);

/// The shape without its dents: 255 on black.
Image convexHull(const Image &shape);

} // namespace digitlab
