// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/drawing/drawing.h"

namespace digitlab {

/// A digit of the user's own collection: strokes or, in their place, a picture. `drawing.label` says what it is.
struct KeptDigit {
    Drawing drawing;
    Image picture; ///< empty for strokes

    bool isPicture() const { return !picture.empty(); }
    int label() const { return drawing.label.value_or(-1); }
    friend bool operator==(const KeptDigit &, const KeptDigit &) = default;
};

KeptDigit keptStrokes(const Drawing &drawing, int label);
/// The picture is kept in grey, its larger side at most 560 pixels.
KeptDigit keptPicture(const Image &picture, int label);

} // namespace digitlab
