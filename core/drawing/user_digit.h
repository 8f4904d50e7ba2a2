// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/drawing/drawing.h"

#include <cstddef>
#include <string>
#include <vector>

namespace digitlab {

/// A drawing of the user's own collection, a digit or one of another class: strokes or, in their place, an image.
/// `drawing.label` says what it is.
struct UserDigit {
    Drawing drawing;
    Image image; ///< empty for strokes

    bool isImage() const { return !image.empty(); }
    /// Empty for none.
    std::string label() const { return drawing.label.value_or(std::string()); }
    friend bool operator==(const UserDigit &, const UserDigit &) = default;
};

UserDigit digitStrokes(const Drawing &drawing, const std::string &label);
/// Which of `digits` are not in `known`, each once.
std::vector<std::size_t> newAmong(const std::vector<UserDigit> &known, const std::vector<UserDigit> &digits);
/// The image is kept in grey, its larger side at most 560 pixels.
UserDigit userImage(const Image &image, const std::string &label);

} // namespace digitlab
