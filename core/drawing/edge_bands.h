// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab {

/// The image without what runs along its edges and belongs to no digit: a screenshot's border, a table cell's frame,
/// a scanner's dark column, whatever its tone. A band is left where it may be a stroke of a digit that fills the
/// image.
Image withoutEdgeBands(const Image &grey);

} // namespace digitlab
