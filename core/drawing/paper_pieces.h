// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/drawing/ink_mask.h"

#include <vector>

namespace digitlab {

/// Pixels that follow one another in a row.
struct PixelRun {
    int row = 0;
    int first = 0;
    int last = 0;
};

/// Pixels that hang together by their sides.
struct PaperPiece {
    InkBox box;
    int pixels = 0;
    std::vector<PixelRun> runs;
};

/// What a piece of paper has at least.
struct PieceSize {
    int side = 1; ///< the smaller one of its box
    double pixels = 1;
};

/// The pieces of paper (above 0) of such a size, in the order of their first pixels.
std::vector<PaperPiece> paperPieces(const Image &paper, const PieceSize &least);

} // namespace digitlab
