// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab {

/// The ink alone that a ring or a frame encloses, closed or nearly so, where one does and stands clear of it. A 0
/// keeps the tail or slash that stands in it. Ink bright on black.
Image withinRing(const Image &ink);

/// Whether a ring or a frame encloses ink and touches it, so that the two cannot be told apart.
bool hasTouchingRing(const Image &ink);

} // namespace digitlab
