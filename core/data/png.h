#pragma once

#include "core/data/image.h"

#include <optional>
#include <string>
#include <string_view>

namespace digitlab {

/// An 8-bit PNG file's bytes.
std::string encodePng(const Image &image);

/// The picture of such bytes; `name` is told in the std::runtime_error where they are no PNG file or a damaged one.
Image decodePng(std::string_view bytes, const std::filesystem::path &name);

/// The picture of a PNG file's bytes where it is plain: 8 bits, grey, RGB or RGBA, of moderate size, as nearly all
/// pictures of digits are. Nothing for any other file, damaged ones among them; a general decoder tells what it is.
std::optional<Image> decodePlainPng(std::string_view bytes);

/// An ImageDecoder that reads PNG alone, for builds without Qt.
Image decodePngFile(const std::filesystem::path &file);

} // namespace digitlab
