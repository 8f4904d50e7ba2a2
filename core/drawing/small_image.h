// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab {

/// Whether the larger side has at most 24 pixels: too few for the steps, which are made for scans and drawings.
bool isSmall(const Image &image);

/// With a margin of the image's own paper, since a digit in few pixels often fills them to the border.
Image withPaperMargin(const Image &grey);

/// Cropped ink, bright on black, enlarged smoothly to 64 pixels or more by a whole factor, with Lanczos' kernel of
/// three lobes (Duchon 1979, "Lanczos filtering in one and two dimensions"), and cropped to where a quarter of the ink
/// is left.
Image enlargedInk(const Image &cropped);

} // namespace digitlab
