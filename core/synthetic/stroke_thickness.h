// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace digitlab {

/// Grows (`pixels` > 0) or shrinks (`pixels` < 0) the bright strokes of a 28 x 28 image on each side: grey dilation
/// and erosion with a cross, a part of a pixel by mixing. A stroke too thin to be shrunk stays as it is.
void changeThickness(std::span<std::uint8_t> image, float pixels);

} // namespace digitlab
