// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab {

/// Luminance as toGrey gives it; where ink and paper hardly differ in it, the one of red, green and blue in which they
/// differ most.
Image contrastingGrey(const Image &image);

/// The image as if light fell evenly on its paper. The paper's own brightness is found where the image is smooth at
/// the scale of strokes; an image on even paper stays as it is.
Image evenPaper(const Image &grey);

} // namespace digitlab
