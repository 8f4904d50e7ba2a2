// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

#include <string>
#include <vector>

namespace digitlab {

/// A small PNG file of one kind and the image that it shows by the PNG specification, its gamma left aside.
struct PngKind {
    std::string name;
    std::string bytes;
    Image image;
};

/// Every colour type at every depth, in rows and interlaced, with and without a transparent colour, and with the gamma
/// chunks gAMA and sRGB.
std::vector<PngKind> pngKinds();

/// A grey image with an eXIf chunk of this orientation.
std::string orientedPng(const Image &grey, int orientation);

/// EXIF data that tells nothing but an orientation.
std::string orientationExif(int orientation);

} // namespace digitlab
