// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/drawing/drawing.h"

namespace digitlab {

/// Whether a mark may be two digits that touch: much wider than high, or of two parts as high as itself side by side
/// that only a thin joint holds together. Ink bright on black, cropped.
bool mayBeTouchingDigits(const Image &ink);

/// The same of strokes: some of them as high as all stand beside the others.
bool mayBeTouchingDigits(const Drawing &mark);

} // namespace digitlab
