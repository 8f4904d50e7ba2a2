// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/drawing/drawing.h"

namespace digitlab {

/// Without the dirt: parts that are tiny beside the largest one, or small and far from it. `ink` is bright on black.
Image withoutSpecks(const Image &ink);

/// Without strokes that are mere dots beside the others, as a slip of the pen leaves them.
Drawing withoutSpecks(const Drawing &drawing);

} // namespace digitlab
