#pragma once

#include "core/data/image.h"

#include <string>

namespace digitlab {

/// An 8-bit PNG file's bytes.
std::string encodePng(const Image &image);

/// An ImageDecoder that reads PNG alone, for builds without Qt.
Image decodePngFile(const std::filesystem::path &file);

} // namespace digitlab
