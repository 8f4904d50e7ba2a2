// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace digitlab {

/// A colour in sRGB, each part in [0, 1].
struct Rgb {
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// Cividis, readable to colour-blind eyes (Nunez, Anderton, Renslow 2018); fraction in [0, 1], others are clamped.
Rgb cividisColour(double fraction);
/// Blue for -1, white for 0, vermilion for 1 (Okabe and Ito's); others are clamped.
Rgb divergingColour(double value);
/// Black or white, whichever contrasts more with it (WCAG 2).
Rgb textColourOn(const Rgb &background);

/// "#00224e".
std::string hexText(const Rgb &colour);

} // namespace digitlab
