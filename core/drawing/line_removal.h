// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab {

/// The ink without lines that are no stroke of the digit: ruled and squared paper, margins, a table cell's frame,
/// underlines. Where the digit crosses or touches a line its strokes stay whole. Ink bright on black.
Image withoutLines(const Image &ink);

} // namespace digitlab
