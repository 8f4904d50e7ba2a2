// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace digitlab {

/// What an image file is by its first bytes ("JPEG", "HEIC"); empty where they tell nothing.
std::string imageKind(std::string_view bytes);

/// Why this program reads no image of that kind and what to do, in words that follow a file's name; empty for kinds
/// that a build with Qt reads, and for what is no image.
std::string unreadableKind(std::string_view bytes);

} // namespace digitlab
