// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab {

/// The middle lines of the ink (above 127), one pixel thin and as connected as the ink: Zhang, Suen 1984. 255 on black.
Image skeletonOf(const Image &grey);

} // namespace digitlab
