// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace digitlab {

/// Whether a file's name ends as those of images do: .png, .JPG, ...
bool isNamedLikeImage(std::string_view name);

/// Whether a file begins as images do (PNG, JPEG, BMP, GIF, TIFF, WebP, HEIC, AVIF, PNM, icons).
bool beginsLikeImage(std::string_view bytes);

/// Whether the file is an image by its name or, where that does not tell, by its first bytes. Nothing but regular files
/// is opened; one that cannot be read is none.
bool looksLikeImage(const std::filesystem::path &file);

} // namespace digitlab
