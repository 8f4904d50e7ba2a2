// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/drawing/drawing.h"

#include <cstddef>
#include <vector>

namespace digitlab {

/// A digit of the user's own collection: strokes or, in their place, an image. `drawing.label` says what it is.
struct UserDigit {
    Drawing drawing;
    Image image; ///< empty for strokes

    bool isImage() const { return !image.empty(); }
    int label() const { return drawing.label.value_or(-1); }
    friend bool operator==(const UserDigit &, const UserDigit &) = default;
};

UserDigit digitStrokes(const Drawing &drawing, int label);
/// Which of `digits` are not in `known`, each once.
std::vector<std::size_t> newAmong(const std::vector<UserDigit> &known, const std::vector<UserDigit> &digits);
/// The image is kept in grey, its larger side at most 560 pixels.
UserDigit userImage(const Image &image, int label);

} // namespace digitlab
