// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

#include <string_view>

namespace digitlab {

/// How an image is to be turned and mirrored to stand upright, from 1 (as it is) to 8, by its EXIF data (a TIFF header
/// and its first directory, with or without "Exif\0\0" before it); 1 where it does not say.
int exifOrientation(std::string_view exif);

/// The image upright.
Image upright(Image image, int orientation);

} // namespace digitlab
