// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

#include <string_view>

namespace digitlab {

/// Whether bytes begin as a PNG file does.
bool isPng(std::string_view bytes);

/// The image of a PNG file's bytes by the rules that both programs share, with Qt and without:
/// grey stays grey, colour is RGB, with alpha or a transparent colour it is RGBA; where all colours are grey, the
/// image is. Fewer than 8 bits are spread over 0 to 255, 16 bits are rounded to 8. What gAMA, sRGB, iCCP and cHRM say
/// of the screen is left aside: digits are compared by the values that are stored. The eXIf chunk's orientation counts.
/// No more is unpacked than the image needs.
/// Throws std::runtime_error, that it is cut short, damaged or too large, in words that follow a file's name.
Image readPng(std::string_view bytes);

} // namespace digitlab
