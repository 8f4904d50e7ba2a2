// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

#include <string>
#include <string_view>

namespace digitlab {

/// An 8-bit PNG file's bytes.
std::string encodePng(const Image &image);

/// The image of a PNG file's bytes, see readPng(); `name` is told in the std::runtime_error where they are no PNG
/// file or a damaged one.
Image decodePng(std::string_view bytes, const std::filesystem::path &name);

/// An ImageDecoder that reads PNG alone, for builds without Qt. Names the kind of any other image.
Image decodePngFile(const std::filesystem::path &file);

} // namespace digitlab
