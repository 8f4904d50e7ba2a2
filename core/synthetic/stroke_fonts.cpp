// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/stroke_fonts.h"

#include "core/synthetic/stroke_font.h"

#include <array>
#include <string_view>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming): as the assembler names them
#define DIGITLAB_FONT(name)                                                                                            \
    extern const char digitlab_font_##name##_begin[];                                                                  \
    extern const char digitlab_font_##name##_end[];
extern "C" {
DIGITLAB_FONT(latin)
DIGITLAB_FONT(script)
DIGITLAB_FONT(cursive)
DIGITLAB_FONT(serif)
DIGITLAB_FONT(gothic)
DIGITLAB_FONT(greek)
DIGITLAB_FONT(cyrillic)
DIGITLAB_FONT(signs)
DIGITLAB_FONT(mathematics)
}
// NOLINTEND(readability-identifier-naming)

namespace digitlab {

namespace {

struct BuiltinFont {
    const char *begin;
    const char *end;
    std::string_view shapedAsDigit; ///< keys of the letters that one might take for a digit
    int weight = 1;                 ///< how often it is taken
    bool hasSigns = false;          ///< its signs are pictures, not punctuation
};

constexpr std::string_view latin = "OoQDIlijJZzSsBbGgqy";
/// Digits, and what is shaped as a one or is no more than a dot.
constexpr std::string_view digitsAndPunctuation = "0123456789!'\",-.`/|\\(){}:;_";

const std::array fonts = {
    BuiltinFont{digitlab_font_latin_begin, digitlab_font_latin_end, latin, 3},
    BuiltinFont{digitlab_font_script_begin, digitlab_font_script_end, latin, 3},
    BuiltinFont{digitlab_font_cursive_begin, digitlab_font_cursive_end, latin, 2},
    BuiltinFont{digitlab_font_serif_begin, digitlab_font_serif_end, latin},
    BuiltinFont{digitlab_font_gothic_begin, digitlab_font_gothic_end, latin},
    BuiltinFont{digitlab_font_greek_begin, digitlab_font_greek_end, "BFIObdfhiorn", 3},
    BuiltinFont{digitlab_font_cyrillic_begin, digitlab_font_cyrillic_end, "BCJOVYZbcjovyz", 3},
    BuiltinFont{
        digitlab_font_signs_begin, digitlab_font_signs_end, "!\"#$%&'()*+,-./0123456789:;>?@ABCHOP\\qrstv|", 1, true},
    BuiltinFont{digitlab_font_mathematics_begin, digitlab_font_mathematics_end, latin},
};

using Skeletons = std::vector<DigitSkeleton>;

Skeletons skeletonsOf(const BuiltinFont &font)
{
    const auto isIn = [](std::string_view keys, char key) { return keys.find(key) != std::string_view::npos; };
    Skeletons skeletons;
    for (FontCharacter &character : readStrokeFont({font.begin, font.end}))
        if (!isIn(font.shapedAsDigit, character.key) && (font.hasSigns || !isIn(digitsAndPunctuation, character.key)))
            skeletons.push_back(std::move(character.skeleton));
    return skeletons;
}

Skeletons digitsOf(const BuiltinFont &font)
{
    Skeletons digits;
    for (FontCharacter &character : readStrokeFont({font.begin, font.end}))
        if (character.key >= '0' && character.key <= '9')
            digits.push_back(std::move(character.skeleton));
    return digits;
}

/// Each font as often as its weight says.
const std::vector<Skeletons> &weightedFonts()
{
    static const std::vector<Skeletons> all = [] {
        std::vector<Skeletons> weighted;
        for (const BuiltinFont &font : fonts)
            weighted.insert(weighted.end(), static_cast<std::size_t>(font.weight), skeletonsOf(font));
        return weighted;
    }();
    return all;
}

} // namespace

const DigitSkeleton &randomFontCharacter(Random &random)
{
    const std::vector<Skeletons> &all = weightedFonts();
    const Skeletons &font = all[random.below(all.size())];
    return font[random.below(font.size())];
}

const DigitSkeleton &randomFontDigit(int digit, Random &random)
{
    static const std::vector<Skeletons> all = [] {
        std::vector<Skeletons> digits;
        for (const BuiltinFont &font : fonts)
            if (!font.hasSigns)
                digits.push_back(digitsOf(font));
        return digits;
    }();
    return all[random.below(all.size())].at(static_cast<std::size_t>(digit));
}

} // namespace digitlab
