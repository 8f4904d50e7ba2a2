// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab {

/// Luminance as toGrey gives it; where ink and paper hardly differ in it, the one of red, green and blue in which they
/// differ most.
Image contrastingGrey(const Image &picture);

/// The picture as if light fell evenly on its paper. The paper's own brightness is found where the picture is smooth at
/// the scale of strokes; a picture on even paper stays as it is.
Image evenPaper(const Image &grey);

} // namespace digitlab
