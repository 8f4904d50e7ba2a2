// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/base/random.h"
#include "core/drawing/drawing.h"

#include <array>
#include <string_view>
#include <variant>

namespace digitlab {

/// What people draw or drop that is no digit.
enum class NonDigit {
    Scribble,
    Hatching,
    Grid,
    Letter, ///< as people write it, like Symbol
    Symbol,
    Tangle,
    Blossom,
    SeveralDigits,
    Texture,
    FontCharacter, ///< see randomFontCharacter()
    Scene,         ///< see scene()
};
inline constexpr std::array nonDigitKinds
    = {NonDigit::Scribble, NonDigit::Hatching, NonDigit::Grid, NonDigit::Letter, NonDigit::Symbol, NonDigit::Tangle,
        NonDigit::Blossom, NonDigit::SeveralDigits, NonDigit::Texture, NonDigit::FontCharacter, NonDigit::Scene};

/// Strokes, or an image for a texture and a scene. The same generator state gives the same on every machine.
std::variant<Drawing, Image> nonDigit(NonDigit kind, Random &random);

/// 28 x 28 images of non-digits as the steps make them, 784 bytes each; such as the steps refuse already are passed
/// over. Every second is a stroke font's character, the others are of the kinds in turn, with thin and thick pens; a
/// third of them look as if they were scanned again.
std::vector<std::uint8_t> nonDigitImages(int count, std::uint64_t seed);

} // namespace digitlab
